import Foundation

/// The project's own files, as the documents speak of them.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The files below a folder whose names end in a certain way, by their paths in the project.
  static func files(in folder: String, ending: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  /// The text of all Swift files below a folder.
  static func source(of folder: String) throws -> String {
    try files(in: folder, ending: ".swift").map(text).joined(separator: "\n")
  }

  /// Everything that a person may read: the pages at the root and those in docs.
  static var pages: [String] {
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] + files(in: "docs", ending: ".md")
  }
}
