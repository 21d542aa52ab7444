import Diagnostics
import EntenteTestSupport
import Foundation
import ServiceCatalogue
import Testing
import Wording

@testable import Loading

/// What is found out about the files that changed, together with what was known of the others, is what
/// would be found out about all of them.
struct IncrementTests {
  private static let refusals: [Language: Refusals] = {
    var faults = FaultList()
    var sources: [SourceFile] = []
    return RefusalLoader.load("\(ReferenceWorld.root)/dialogs", &faults, &sources)
  }()

  private struct Found: Equatable {
    let faults: [Fault]
    let services: [Service]?
    let outlines: [ServiceOutline]?
    let sources: [String: String]
  }

  private func found(_ world: CacheWorld, _ cache: CacheFolder?, isForUse: Bool) -> Found {
    let loaded = CatalogueLoader.load(
      CatalogueFiles(folder: world.catalogue, cache: cache), isForUse: isForUse,
      refusals: isForUse ? [:] : Self.refusals, most: 0)
    return Found(
      faults: loaded.faults, services: loaded.catalogue.map { Array($0.services) },
      outlines: loaded.catalogue?.services.outlines,
      sources: loaded.sources.filter { path, _ in
        loaded.faults.contains { $0.location?.file == path }
      })
  }

  /// Texts in which a change matters to other files, or to a rule, or to nothing at all.
  private static let changes: [(old: String, new: String)] = [
    ("status: live", "status: pipeline"), ("status: pipeline", "status: live"),
    ("monthly: \"", "monthly: \"9"), ("monthly: \"", "monthly: \"x"), ("rank: 1", "rank: 7"),
    ("en: ", "en: Server "), ("de: ", "de: Das geht nicht "), ("id: ", "id: x"),
    ("outcomes: [", "outcomes: [nowhere, "), ("depends-on: [", "depends-on: [nothing, "),
    ("hours: ", "hours: never-"), ("- ", "-"), (": ", ":"), ("\n", "\n# a remark\n"),
    ("priority: 1", "priority: 4"), ("users: [", "users: [ghosts, "),
  ]

  private func change(_ world: CacheWorld, _ random: inout SplitMix) throws {
    let names =
      try world.services().map { "services/\($0)" } + CatalogueLoader.fileNames
    let path = "\(world.catalogue)/\(names[random.next(below: names.count)])"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let (old, new) = Self.changes[random.next(below: Self.changes.count)]
    let parts = text.components(separatedBy: old)
    guard parts.count > 1 else { return }
    let place = 1 + random.next(below: parts.count - 1)
    let changed =
      parts[..<place].joined(separator: old) + new + parts[place...].joined(separator: old)
    try changed.write(toFile: path, atomically: random.next(below: 2) == 0, encoding: .utf8)
  }

  @Test(arguments: UInt64(1)...24)
  func `after any changes the same is found with a cache as without one`(seed: UInt64) throws {
    let world = try CacheWorld()
    defer { world.remove() }
    var random = SplitMix(seed: seed)
    var states: [[String: Data]] = []
    for step in 0..<8 {
      let isForUse = random.next(below: 3) == 0
      let expected = found(world, nil, isForUse: isForUse)
      #expect(found(world, world.cache, isForUse: isForUse) == expected, "\(seed) \(step)")
      states.append(try contents(world))
      // A change, or the way back to what was there before.
      if random.next(below: 3) == 0, let earlier = states.randomElement(using: &random) {
        for (path, data) in earlier { try data.write(to: URL(filePath: path)) }
      } else {
        for _ in 0...random.next(below: 2) { try change(world, &random) }
      }
    }
  }

  private func contents(_ world: CacheWorld) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: world.catalogue)
    let paths = names.filter { $0.hasSuffix(".yaml") }.map { "\(world.catalogue)/\($0)" }
    return Dictionary(
      uniqueKeysWithValues: try paths.map { ($0, try Data(contentsOf: URL(filePath: $0))) })
  }

  @Test func `what is known of unchanged files is not found out again`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    try world.age()
    _ = found(world, world.cache, isForUse: false)
    let name = try #require(world.services().first)
    try world.change("services/\(name)", "status: live", "status: retiring")
    let files = CatalogueFiles(folder: world.catalogue, cache: world.cache)
    let words = RefusalCheck(Self.refusals).sum
    let basis = try #require(files.basis(words: words))
    for service in try world.services() {
      let verdict = files.verdict(of: "services/\(service)", serving: basis)
      #expect((verdict == nil) == (service == name), "\(service)")
    }
    // Another way of refusing, or another common part, makes every verdict worthless.
    let other = ServiceVerdict.Basis(common: basis.common, words: words &+ 1)
    let apart = ServiceVerdict.Basis(common: basis.common &+ 1, words: words)
    for service in try world.services() {
      #expect(files.verdict(of: "services/\(service)", serving: other) == nil)
      #expect(files.verdict(of: "services/\(service)", serving: apart) == nil)
    }
  }

  @Test(arguments: [0, 1, 5])
  func `verdicts come back as they were written`(count: Int) throws {
    let world = try #require(ReferenceWorld.shared)
    let faults = (0..<count).map { number in
      Fault(
        id: "x-\(number)", severity: number % 2 == 0 ? .fault : .warning, message: "m ü",
        location: number == 3
          ? nil : Location(file: "f.yaml", line: number + 1, column: 7),
        columns: number == 2 ? 0 : number == 4 ? 9 : nil,
        explanation: number == 1 ? "because" : nil, remedy: "r")
    }
    for service in world.catalogue.services {
      let verdict = ServiceVerdict(
        outline: count == 1 ? nil : ServiceOutline(service), reading: faults, rules: [],
        refusals: faults.reversed())
      let basis = ServiceVerdict.Basis(common: 7, words: 9)
      let bytes = VerdictCoding.bytes(of: verdict, on: basis)
      bytes.withUnsafeBytes { bytes in
        #expect(VerdictCoding.verdict(bytes, serving: basis, file: "f.yaml") == verdict)
        #expect(VerdictCoding.outline(bytes) == verdict.outline)
      }
    }
  }
}
