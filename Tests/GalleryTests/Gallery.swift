import Foundation
import Wording

/// The folders of the gallery, and where its pages are.
enum Gallery {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let root = here.deletingLastPathComponent().deletingLastPathComponent()
  static let cases = here.appending(path: "Gallery")

  /// `RECORD=1` writes what is drawn in place of comparing; the tests fail then, to be run again.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// A folder is called by its fault's id; further ones of the same id have a word behind a point.
  static var folders: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  static func page(_ name: String) -> URL { root.appending(path: "docs/reference/\(name).md") }

  /// The text of all Swift files below a folder of the sources.
  static func source(of folder: String) throws -> String {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
    return try (found ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { try String(contentsOf: base.appending(path: $0), encoding: .utf8) }.joined()
  }

  /// Lends a copy of everything sound that is removed afterwards: a small catalogue at its root,
  /// small dialogues with small lexicons, the real texts of the documents, a configuration, a price list.
  static func withSoundCopy<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "gallery-\(UUID().uuidString)")
    try files.copyItem(at: here.appending(path: "Sound"), to: copy)
    defer { try? files.removeItem(at: copy) }
    let parts = [
      (here.appending(path: "SoundDialogs"), "dialogs"),
      (root.appending(path: "documents"), "documents"),
      (here.appending(path: "SoundConfig"), "config"),
      (here.appending(path: "SoundPricing"), "pricing"),
    ]
    for (from, name) in parts { try files.copyItem(at: from, to: copy.appending(path: name)) }
    let lexicons = copy.appending(path: "dialogs/lexicon")
    try files.createDirectory(at: lexicons, withIntermediateDirectories: false)
    for language in Language.allCases {
      let file = lexicons.appending(path: "\(language.code).yaml")
      try SmallLexicon.text.write(to: file, atomically: false, encoding: .utf8)
    }
    return try body(copy)
  }
}
