import Diagnostics
import EntenteTestSupport
import Foundation
import Testing

@testable import Loading

struct FileSchemaTests {
  /// The kinds that the loader of this test reads.
  static let kinds: [FileSchema] = [.dialogue, .text, .test]

  @Test(arguments: FileSchema.allCases)
  func `every stock file is as its schema says`(kind: FileSchema) throws {
    let readings = Readings(schema: kind)
    let check = SchemaCheck(kind.node)
    #expect(!readings.paths.isEmpty)
    for path in readings.paths {
      let instance = try readings.instance(path)
      #expect(check.admits(instance), "\(path)")
    }
  }

  @Test(arguments: kinds)
  func `a file that is changed at one place is refused by the schema as by the loader`(
    kind: FileSchema
  ) throws {
    let readings = Readings(schema: kind)
    let check = SchemaCheck(kind.node)
    for path in readings.paths.prefix(kind == .text ? 2 : 99) {
      for (place, variant) in try readings.instance(path).variants {
        let faults = readings.faults(variant)
        if !faults.isEmpty {
          #expect(!check.admits(variant), "\(path) \(place): \(faults.map(\.id))")
        } else if !check.admits(variant) {
          // The form is right, so what it names must be wrong: an outcome, an input.
          #expect(!readings.linkFaults(variant).isEmpty, "\(path) \(place)")
        }
      }
    }
  }

  @Test(arguments: kinds)
  func `every key of a schema is one that the loader reads`(kind: FileSchema) {
    let samples = SchemaSamples(kind.node).all
    #expect(samples.count > 1)
    for sample in samples {
      let faults = Readings(schema: kind).faults(sample)
      #expect(faults.map(\.message) == [], "\(sample.json)")
      #expect(SchemaCheck(kind.node).admits(sample), "\(sample.json)")
    }
  }

  @Test(arguments: kinds)
  func `every key that the loader reads stands in the schema`(kind: FileSchema) {
    let known = keys(kind.node)
    for sample in SchemaSamples(kind.node).all {
      for (_, variant) in sample.variants {
        for fault in Readings(schema: kind).faults(variant) where fault.id == "yaml-unknown-key" {
          guard let list = fault.remedy.wholeMatch(of: /Known here: (.*)\./)?.1 else { continue }
          let strange = list.split(separator: ", ").map(String.init).filter { !known.contains($0) }
          #expect(strange == [], "\(variant.json)")
        }
      }
    }
  }

  /// Every name of a property anywhere in a schema.
  private func keys(_ node: SchemaNode) -> Set<String> {
    var keys = Set(node["properties"]?.keys ?? [])
    switch node {
    case .object(let members): for member in members { keys.formUnion(self.keys(member.value)) }
    case .list(let items): for item in items { keys.formUnion(self.keys(item)) }
    case .text, .number, .flag: break
    }
    return keys
  }

  @Test(arguments: FileSchema.allCases)
  func `every key has a description for editors`(kind: FileSchema) {
    func undescribed(_ node: SchemaNode, _ path: String) -> [String] {
      var found: [String] = []
      for key in node["properties"]?.keys ?? [] {
        guard let value = node["properties"]?[key] else { continue }
        if value["$ref"] == nil, (value["description"]?.string ?? "").count < 4 {
          found.append("\(path)/\(key)")
        }
      }
      if case .object(let members) = node {
        found += members.flatMap { undescribed($0.value, "\(path)/\($0.key)") }
      }
      for item in node.items { found += undescribed(item, path) }
      return found
    }
    #expect(undescribed(kind.node, "") == [])
  }
}
