import Diagnostics
import Dialogues
import EntenteTestSupport
import Foundation
import Loading
import Negotiation
import Store

/// A meeting as an earlier version saved it, with the dialogues by which it was led.
///
/// Fixtures are never changed and never removed: they stand for the meetings of real customers.
struct SavedMeeting {
  let name: String
  let records: [Record]
  let library: DialogueLibrary

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static var names: [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (found ?? []).sorted()
  }

  init(_ name: String) throws {
    self.name = name
    let folder = Self.folder.appending(path: name)
    records = try String(contentsOf: folder.appending(path: "records.jsonl"), encoding: .utf8)
      .split(separator: "\n").map { try RecordCodec.decode(String($0)) }
    let dialogs = folder.appending(path: "dialogs")
    let scripts = try FileManager.default.contentsOfDirectory(atPath: dialogs.path).sorted().map {
      Script(
        dialogue: $0, version: 0,
        text: try String(contentsOf: dialogs.appending(path: $0), encoding: .utf8))
    }
    var faults = FaultList()
    guard let library = DialogueLoader.library(of: scripts, &faults) else {
      throw Unreadable(faults: faults.sorted)
    }
    self.library = library
  }

  struct Unreadable: Error {
    let faults: [Fault]
  }
}
