import Diagnostics
import Foundation
import Testing

@testable import Loading

struct FileSchemaTests {
  /// The kinds that the loader of this test reads.
  static let kinds: [FileSchema] = [.dialogue, .text, .test]

  @Test(arguments: kinds)
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
        #expect(check.admits(variant) == faults.isEmpty, "\(path) \(place): \(faults.map(\.id))")
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

  @Test(.enabled(if: PythonSchema.isHere), arguments: kinds)
  func `the jsonschema of Python judges every file and every change as we do`(
    kind: FileSchema
  ) throws {
    let readings = Readings(schema: kind)
    let check = SchemaCheck(kind.node)
    var instances: [Instance] = []
    for path in readings.paths.prefix(kind == .text ? 2 : 99) {
      let instance = try readings.instance(path)
      instances += [instance] + instance.variants.map(\.instance)
    }
    let judged = try PythonSchema.judge(instances.map(\.json), by: kind.node)
    #expect(judged.count == instances.count)
    for (instance, isValid) in zip(instances, judged) {
      #expect(check.admits(instance) == isValid, "\(instance.json.prefix(300))")
    }
  }

  @Test(.enabled(if: PythonSchema.isHere), arguments: kinds)
  func `every stock file is valid for Python as an editor reads its YAML`(kind: FileSchema) throws {
    let complaints = try PythonSchema.complaints(
      about: Readings(schema: kind).paths, by: kind.node)
    #expect(complaints == "")
  }
}
