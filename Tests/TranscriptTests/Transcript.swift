import EntenteTestSupport
import Foundation
import Testing

/// A folder with what was typed and what was answered: a whole meeting as a test.
struct Transcript: CustomTestStringConvertible, Sendable {
  let name: String

  private static let folder = "\(ReferenceWorld.root)/Tests/TranscriptTests/Transcripts"

  static let all: [Transcript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map(Transcript.init)
  }()

  var testDescription: String { name }
  var path: String { "\(Self.folder)/\(name)" }
  /// The folder's name begins with the language: `de-whole`.
  var language: String { String(name.prefix(2)) }

  var typed: String {
    get throws { try String(contentsOfFile: "\(path)/typed.txt", encoding: .utf8) }
  }

  /// The lines as they are typed; a last line break ends the last line.
  var lines: [String] {
    get throws {
      var lines = try typed.components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      return lines
    }
  }

  var answered: String {
    get throws { try String(contentsOfFile: "\(path)/answered.txt", encoding: .utf8) }
  }

  /// RECORD=1 rewrites what was answered, and the test fails so that somebody reads the difference.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  func record(_ text: String) throws {
    try text.write(toFile: "\(path)/answered.txt", atomically: true, encoding: .utf8)
  }
}
