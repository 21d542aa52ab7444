import Foundation

/// The folders of the gallery, and where its page is.
enum Gallery {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  static let cases = here.appending(path: "Gallery")
  static let page = here.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/reference/faults.md")

  /// `RECORD=1` writes what is drawn in place of comparing; the tests fail then, to be run again.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static var ids: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Lends a copy of the sound catalogue that is removed afterwards.
  static func withSoundCopy<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "gallery-\(UUID().uuidString)")
    try files.copyItem(at: here.appending(path: "Sound"), to: copy)
    defer { try? files.removeItem(at: copy) }
    return try body(copy)
  }
}
