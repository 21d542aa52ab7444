import Foundation

/// A folder of one's own that is gone afterwards.
enum TemporaryFolder {
  static func with<Result>(_ work: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure(
        .cannotCreate, "no folder could be made in \(folder.deletingLastPathComponent().path)")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder.path)
  }
}
