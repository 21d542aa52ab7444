import Foundation

/// The git repository in which a catalogue is kept; git is found at run time, or said to be missing.
struct GitRepository {
  let folder: String

  /// The catalogue's folder within its repository.
  func prefix(_ named: String) throws -> String {
    let found = try run(["rev-parse", "--show-prefix"])
    guard found.status == 0 else {
      throw CommandFailure(
        .noInput,
        "there is no folder \(named), and \(folder) is not kept in git; name two folders with catalogues"
      )
    }
    return found.text
  }

  /// The id of the tree; what is not known is told with a way on.
  func tree(_ revision: String, _ path: String, _ named: String) throws -> String {
    var path = path
    while path.hasSuffix("/") { path.removeLast() }
    let found = try run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision):\(path)",
    ])
    guard found.status == 0 else {
      throw CommandFailure(
        .noInput,
        "\"\(named)\" is neither a folder with a catalogue nor a revision that holds \(path.isEmpty ? "one" : path); git log --oneline -- \(folder) names revisions"
      )
    }
    return found.text
  }

  /// The files of a tree, in `files` of a folder; neither index nor work tree of others is touched.
  func checkOut(_ tree: String, to folder: String) throws {
    let index = ["GIT_INDEX_FILE": "\(folder)/index"]
    // In a folder below the top git would give out the files of that folder only.
    let top = GitRepository(folder: try run(["rev-parse", "--show-toplevel"]).text)
    let read = try top.run(["read-tree", tree], index)
    let written = try top.run(["checkout-index", "--all", "--prefix=\(folder)/files/"], index)
    guard read.status == 0, written.status == 0 else {
      throw CommandFailure(.unavailable, "git could not give the files of \(tree) out")
    }
  }

  private func run(
    _ arguments: [String], _ more: [String: String] = [:]
  ) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(more) { _, new in new }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw GitRepository.missing }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // env answers 127 where there is no such program.
    guard process.terminationStatus != 127 else { throw GitRepository.missing }
    let text = String(decoding: data, as: UTF8.self)
    return (process.terminationStatus, text.trimmingCharacters(in: .newlines))
  }

  private static let missing = CommandFailure(
    .unavailable,
    "git is not here to read a revision with; install it, or name two folders with catalogues")
}
