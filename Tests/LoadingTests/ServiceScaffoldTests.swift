import Diagnostics
import EntenteTestSupport
import Foundation
import ServiceCatalogue
import Testing
import Wording

@testable import Loading

/// A new service is sound as soon as its blanks are filled in.
struct ServiceScaffoldTests {
  private static let folders = [
    "\(ReferenceWorld.root)/catalogue-data", "\(ReferenceWorld.root)/Tests/GalleryTests/Sound",
  ]

  private func scaffold(_ folder: String, name: String? = nil) throws -> String {
    let catalogue = try #require(CatalogueLoader.load(folder, isForUse: true).catalogue)
    let outcome = catalogue.outcomes.last?.id
    return ServiceScaffold(
      id: "parking", name: name, in: .de, outcome: outcome, of: catalogue
    ).text
  }

  private func blanks(_ text: String) -> Int {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.ranges(of: "\"\"").count }
      .reduce(0, +)
  }

  @Test(arguments: folders)
  func `each blank is a fault of its own, and there is no other`(folder: String) throws {
    let text = try scaffold(folder)
    let file = ParsedFile(Array(text.utf8), named: "parking.yaml")
    let faults = CataloguePart.service.faults(try #require(file.entry)).sorted
    #expect(file.faults.isEmpty)
    #expect(Set(faults.map(\.id)) == ["yaml-empty"])
    #expect(faults.count == blanks(text))
  }

  @Test(arguments: folders)
  func `with the examples in its blanks it is loaded without a fault`(folder: String) throws {
    let lines = try scaffold(folder, name: "Parken").split(separator: "\n").map { line -> String in
      guard !line.hasPrefix("#"), let hint = line.range(of: "  # ") else { return String(line) }
      let words = String(line[hint.upperBound...])
      let example = try #require(words.components(separatedBy: "such as ").dropFirst().last)
      return String(line[..<hint.lowerBound]).replacing("\"\"", with: "\"\(example)\"")
    }
    let text = lines.joined(separator: "\n") + "\n"
    #expect(blanks(text) == 0)
    let copy = FileManager.default.temporaryDirectory.appending(path: "new-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: folder, toPath: copy.path)
    defer { try? FileManager.default.removeItem(at: copy) }
    try text.write(
      to: copy.appending(path: "services/parking.yaml"), atomically: false, encoding: .utf8)
    let loaded = CatalogueLoader.load(copy.path)
    let service = try #require(loaded.catalogue?.service("parking"), "\(loaded.drawnFaults)")
    #expect(service.name.in(.de) == "Parken")
    #expect(service.status == .pipeline)
  }
}
