import Foundation

/// A folder for one test, gone when the test ends.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Not there yet, in a folder that is not there yet either.
  var store: String { "\(path)/kept/meetings.sqlite" }
}
