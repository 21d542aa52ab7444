import Foundation
import Testing

@testable import Loading

/// A copy of a sound catalogue with a cache beside it, removed at the end.
struct CacheWorld {
  let place: URL
  let catalogue: String
  let cache: CacheFolder

  init(program: UInt64 = 1) throws {
    place = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID().uuidString)")
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = place.appending(path: "catalogue")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: tests.appending(path: "GalleryTests/Sound"), to: folder)
    catalogue = folder.path
    cache = CacheFolder(path: place.appending(path: "cache/entente").path, program: program)
  }

  func remove() { try? FileManager.default.removeItem(at: place) }

  /// What a meeting would stand on.
  func load(_ cache: CacheFolder? = nil) -> LoadedCatalogue {
    CatalogueLoader.load(catalogue, isForUse: true, cache: cache ?? self.cache)
  }

  var cacheFile: URL { URL(filePath: cache.file(for: catalogue)) }

  func services() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(catalogue)/services").sorted()
  }

  /// The first file of a service, and what has to be found in it.
  func change(_ name: String, _ old: String, _ new: String) throws {
    let path = "\(catalogue)/\(name)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(old), "\(name)")
    try text.replacing(old, with: new, maxReplacements: 1)
      .write(toFile: path, atomically: false, encoding: .utf8)
  }

  /// Makes all files older than the grain of the clock, so that their stamps are believed.
  func age() throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: catalogue) {
      var times = [
        timeval(tv_sec: 1_000_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000_000, tv_usec: 0),
      ]
      utimes("\(catalogue)/\(name)", &times)
    }
  }
}
