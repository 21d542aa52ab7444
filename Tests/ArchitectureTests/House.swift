import Foundation

/// The house as it stands on disk: its modules, their files and their import lines.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What each module may import of ours, and of others.
  static let law: [String: Set<String>] = {
    let ground: Set = ["Diagnostics", "Quantities", "Wording"]
    let models = ground.union(["ServiceCatalogue", "Dialogues"])
    let core = models.union([
      "Understanding", "Offers", "Negotiation", "Presentation", "Documents",
    ])
    return [
      "Diagnostics": [], "Quantities": [], "Wording": ["Quantities"],
      "ServiceCatalogue": ground, "Dialogues": ground,
      // It keeps the words of names, and several threads may read lines.
      "Understanding": models.union(["Synchronization"]),
      "Offers": ground.union(["ServiceCatalogue"]),
      "Negotiation": ground.subtracting(["Diagnostics"]).union([
        "ServiceCatalogue", "Dialogues", "Understanding", "Offers",
      ]),
      "Presentation": models.union(["Understanding", "Offers", "Negotiation"]),
      "Documents": models.union(["Understanding", "Offers", "Negotiation", "Presentation"]),
      "Exports": core,
      "Loading": core.union(["Yams", "Glibc", "Dispatch", "Synchronization"]),
      "Store": core.union(["GRDB", "Foundation", "Glibc", "Synchronization"]),
      "Terminal": ["CReadline", "Glibc"],
      "EntenteCommands": core.union([
        "Exports", "Loading", "Store", "Terminal", "ArgumentParser", "Foundation", "Glibc",
        "Dispatch",
        "Synchronization",
      ]),
      "entente": ["EntenteCommands"],
      "EntenteTestSupport": core.union([
        "Loading", "Store", "Terminal", "Foundation", "Synchronization", "Testing",
      ]),
    ]
  }()

  struct Import: CustomStringConvertible {
    let file: String
    let line: Int
    let module: String

    var description: String { "\(file):\(line): import \(module)" }
  }

  /// The Swift files of a module, by their path within the project.
  static func files(of module: String) -> [String] {
    let folder = root.appendingPathComponent("Sources/\(module)")
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".swift") }.map { "Sources/\(module)/\($0)" }
  }

  static func text(_ file: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
  }

  static func imports(of module: String) throws -> [Import] {
    try files(of: module).flatMap { file in
      try text(file).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .compactMap { index, line -> Import? in
          let words = line.split(separator: " ").map(String.init)
          guard let at = words.firstIndex(of: "import"), at <= 2, words.count == at + 2,
            words[..<at].allSatisfy({
              ["package", "internal", "public", "@preconcurrency"].contains($0)
            })
          else { return nil }
          return Import(file: file, line: index + 1, module: words[at + 1])
        }
    }
  }
}
