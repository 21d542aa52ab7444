import Diagnostics
import EntenteTestSupport
import Foundation
import Testing

@testable import Loading

/// The schemas of a catalogue's files say what their readers say.
struct CatalogueSchemaTests {
  private static let folders = [
    "\(ReferenceWorld.root)/catalogue-data", "\(ReferenceWorld.root)/Tests/GalleryTests/Sound",
  ]

  private static let languages: Set = ["en", "de", "fr", "it", "ru"]

  private struct File {
    let path: String
    let instance: Instance
  }

  private func files(of part: CataloguePart, in folder: String) throws -> [File] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { CataloguePart(path: $0) == part }.sorted().map { name in
      let parsed = ParsedFile("\(folder)/\(name)")
      return File(path: name, instance: Instance(try #require(parsed.entry)))
    }
  }

  @Test(arguments: CataloguePart.allCases)
  func `every file of the catalogues is as its schema says`(part: CataloguePart) throws {
    let check = SchemaCheck(part.node)
    for folder in Self.folders {
      let files = try files(of: part, in: folder)
      #expect(!files.isEmpty)
      for file in files { #expect(check.admits(file.instance), "\(file.path)") }
    }
  }

  @Test(arguments: CataloguePart.allCases)
  func `a file changed at one place is refused by the schema exactly when the reader refuses it`(
    part: CataloguePart
  ) throws {
    let check = SchemaCheck(part.node)
    for file in try files(of: part, in: Self.folders[1]) {
      for (place, variant) in file.instance.variants {
        let faults = part.faults(variant.entry).sorted
        // Which language is authoritative stands in another file.
        if !faults.isEmpty, faults.allSatisfy(isLanguageMissing) { continue }
        #expect(
          check.admits(variant) == faults.isEmpty, "\(file.path) \(place): \(faults.map(\.message))"
        )
      }
    }
  }

  private func isLanguageMissing(_ fault: Fault) -> Bool {
    fault.id == "yaml-missing-key"
      && Self.languages.contains { fault.message.contains("\"\($0)\"") }
  }

  @Test(arguments: CataloguePart.allCases)
  func `every key of a schema is one that the reader reads`(part: CataloguePart) {
    let samples = SchemaSamples(part.node).all
    #expect(!samples.isEmpty)
    for sample in samples {
      let faults = part.faults(sample.entry).sorted.filter { $0.id.hasPrefix("yaml-") }
      #expect(faults.map(\.message) == [], "\(sample.json)")
    }
  }

  @Test func `every key that a reader asks for stands in a schema, and no other`() throws {
    let folder = "\(ReferenceWorld.root)/Sources/Loading/Catalogue"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let source = try names.filter { $0.hasPrefix("Catalogue") && $0.hasSuffix(".swift") }
      .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
    let asked = source.matches(of: /(?:required|optional|has|list|part)\(\s*"([a-z-]+)"/)
      .map { String($0.1) }
    let free = Self.languages.union(["all", "mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    let known = CataloguePart.allCases.reduce(into: Set<String>()) { $0.formUnion(keys($1.node)) }
    #expect(Set(asked).symmetricDifference(known.subtracting(free)).sorted() == [])
  }

  private func keys(_ node: SchemaNode) -> Set<String> {
    var keys = Set(node["properties"]?.keys ?? [])
    switch node {
    case .object(let members): for member in members { keys.formUnion(self.keys(member.value)) }
    case .list(let items): for item in items { keys.formUnion(self.keys(item)) }
    case .text, .number, .flag: break
    }
    return keys
  }
}
