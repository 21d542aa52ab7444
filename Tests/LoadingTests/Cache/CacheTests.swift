import Diagnostics
import EntenteTestSupport
import Foundation
import ServiceCatalogue
import Testing

@testable import Loading

/// A catalogue out of the cache is the catalogue of its files, whatever has become of either.
struct CacheTests {
  private func expectSame(_ found: LoadedCatalogue, _ world: CacheWorld, _ why: String) throws {
    let read = CatalogueLoader.load(world.catalogue, isForUse: true)
    #expect(found.faults.map(\.id) == read.faults.map(\.id), "\(why)")
    guard let expected = read.catalogue else {
      #expect(found.catalogue == nil, "\(why)")
      return
    }
    let catalogue = try #require(found.catalogue, "\(why)")
    #expect(Array(catalogue.services) == Array(expected.services), "\(why)")
    #expect(catalogue.services.liveCount == expected.services.liveCount, "\(why)")
    #expect(catalogue.reference == expected.reference, "\(why)")
    #expect(catalogue.outcomes == expected.outcomes, "\(why)")
    for outcome in expected.outcomes {
      #expect(
        catalogue.services.live(serving: outcome.id) == expected.services.live(serving: outcome.id))
    }
    for service in expected.services { #expect(catalogue.service(service.id) == service) }
    #expect(catalogue.service("no-such-service") == nil)
  }

  @Test func `the second start takes the catalogue out of the cache, and it is the same`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    try expectSame(world.load(), world, "first")
    #expect(FileManager.default.fileExists(atPath: world.cacheFile.path))
    let kept = KeptFiles(world.catalogue, cache: world.cache)
    #expect(kept.isSound)
    try expectSame(world.load(), world, "second")
  }

  @Test func `a change of one letter is seen, also where size and time stay as they were`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    _ = world.load()
    let name = "services/\(try #require(world.services().first))"
    let path = "\(world.catalogue)/\(name)"
    let before = try FileManager.default.attributesOfItem(atPath: path)
    let status = try String(contentsOfFile: path, encoding: .utf8)
    let digit = try #require(status.firstMatch(of: /monthly: "(\d)/))
    try world.change(name, String(digit.output.0), "monthly: \"\(digit.output.1 == "9" ? 8 : 9)")
    try FileManager.default.setAttributes(
      [.modificationDate: before[.modificationDate] as Any], ofItemAtPath: path)
    #expect(!KeptFiles(world.catalogue, cache: world.cache).isSound)
    try expectSame(world.load(), world, "changed")
  }

  @Test func `a file that comes or goes is seen`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    _ = world.load()
    let name = "services/\(try #require(world.services().last))"
    try FileManager.default.removeItem(atPath: "\(world.catalogue)/\(name)")
    try expectSame(world.load(), world, "gone")
    try "service: 1".write(
      toFile: "\(world.catalogue)/services/new.yaml", atomically: false, encoding: .utf8)
    try expectSame(world.load(), world, "new")
  }

  @Test func `a file that is only touched is not read as changed`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    _ = world.load()
    try world.age()
    #expect(KeptFiles(world.catalogue, cache: world.cache).isSound)
    try expectSame(world.load(), world, "touched")
  }

  @Test func `a catalogue with a fault is not taken for a sound one`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    let name = "services/\(try #require(world.services().first))"
    try world.change(name, "monthly: \"", "monthly: \"x")
    for _ in 0..<2 {
      let loaded = world.load()
      #expect(loaded.catalogue == nil)
      #expect(loaded.faults.map(\.id) == ["value-money"])
      #expect(!KeptFiles(world.catalogue, cache: world.cache).isSound)
    }
  }

  @Test func `another program reads for itself`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    _ = world.load()
    let other = CacheFolder(path: world.cache.path, program: 2)
    #expect(!KeptFiles(world.catalogue, cache: other).isSound)
    try expectSame(world.load(other), world, "other program")
  }

  @Test func `where nothing can be kept everything is read`() throws {
    let world = try CacheWorld()
    defer { world.remove() }
    let nowhere = CacheFolder(path: "/proc/no/such/folder", program: 1)
    try expectSame(world.load(nowhere), world, "nowhere")
  }

  @Test(arguments: UInt64(1)...60)
  func `a damaged cache is never believed`(seed: UInt64) throws {
    let world = try CacheWorld()
    defer { world.remove() }
    _ = world.load()
    var random = SplitMix(seed: seed)
    var bytes = Array(try Data(contentsOf: world.cacheFile))
    for _ in 0...random.next(below: 8) {
      let limit = random.next(below: 2) == 0 ? min(bytes.count, 1_500) : bytes.count
      bytes[random.next(below: limit)] ^= UInt8(1 + random.next(below: 255))
    }
    if random.next(below: 4) == 0 { bytes.removeLast(random.next(below: bytes.count)) }
    try Data(bytes).write(to: world.cacheFile)
    try expectSame(world.load(), world, "seed \(seed)")
    try expectSame(world.load(), world, "seed \(seed), once more")
  }

  @Test func `many programs at once read and write the same cache`() async throws {
    let world = try CacheWorld()
    defer { world.remove() }
    let expected = try #require(CatalogueLoader.load(world.catalogue, isForUse: true).catalogue)
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<24 {
        group.addTask {
          if number % 5 == 0 { try? FileManager.default.removeItem(at: world.cacheFile) }
          let catalogue = world.load().catalogue
          return catalogue.map { Array($0.services) == Array(expected.services) } ?? false
        }
      }
      for await isSame in group { #expect(isSame) }
    }
    let rest = try FileManager.default.contentsOfDirectory(atPath: world.cache.path)
    #expect(rest.allSatisfy { $0.hasSuffix(".cache") }, "nothing half written is left")
  }
}
