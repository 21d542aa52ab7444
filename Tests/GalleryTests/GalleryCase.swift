import Diagnostics
import Foundation
import Loading

@testable import EntenteCommands

/// One folder of the gallery: a fault id with a change that brings it in, and how it is drawn.
struct GalleryCase {
  /// What is checked: that to which the first changed file belongs.
  private enum Part { case catalogue, dialogues, documents, configuration, pricing }

  let id: String
  /// Nil for the first folder of an id.
  let variant: String?
  let patch: Patch
  private let folder: URL

  struct Outcome {
    let faults: [Fault]
    let drawn: String
  }

  init(folder name: String) throws {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    id = parts.first ?? name
    variant = parts.count > 1 ? parts[1] : nil
    folder = Gallery.cases.appending(path: name)
    patch = Patch(
      try String(contentsOf: folder.appending(path: "patch.txt"), encoding: .utf8))
  }

  /// The drawn fault as recorded; empty when there is none yet.
  var expected: String {
    (try? String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)) ?? ""
  }

  func record(_ drawn: String) throws {
    try drawn.write(
      to: folder.appending(path: "expected.txt"), atomically: true, encoding: .utf8)
  }

  private var part: Part {
    let first = patch.files.first ?? ""
    if first.hasPrefix("config/") { return .configuration }
    if first.hasPrefix("pricing/") { return .pricing }
    if first.hasPrefix("dialogs/") { return .dialogues }
    return first.hasPrefix("documents/") ? .documents : .catalogue
  }

  /// Checks a changed copy of what is sound; file names are told from its folder on.
  func run() throws -> Outcome {
    try Gallery.withSoundCopy { copy in
      try patch.apply(to: copy)
      let (faults, drawn) = try check(copy)
      let relative = drawn.replacingOccurrences(of: copy.path + "/", with: "")
      return Outcome(faults: faults, drawn: relative + "\n")
    }
  }

  private func check(_ copy: URL) throws -> ([Fault], String) {
    if let customer = patch.customer, let sound = CatalogueLoader.load(copy.path).catalogue {
      let loaded = CustomerLoader.load(copy.path, customer, catalogue: sound)
      return (loaded.faults, loaded.drawnFaults)
    }
    let words = copy.appending(path: "dialogs").path
    let report =
      switch part {
      case .catalogue: FolderCheck.run([copy.path], words: words)
      case .dialogues: FolderCheck.run([words], words: nil, catalogue: copy.path)
      case .documents: FolderCheck.run([copy.appending(path: "documents").path], words: words)
      case .configuration: Configuration.check(copy.appending(path: "config/config.yaml").path)
      case .pricing: PriceListLoader.load(copy.appending(path: patch.files[0]).path).report
      }
    return (report.faults, report.drawn)
  }
}
