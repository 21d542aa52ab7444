import EntenteTestSupport
import Foundation

/// The built program as a process, with a fixed clock and a home of its own.
enum Program {
  /// Beside the test bundle, in the same build folder.
  static let path: String? = {
    let folder = Bundle.allBundles.map(\.bundlePath).first { $0.hasSuffix(".xctest") }
      .map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
    let candidates = [folder, "\(ReferenceWorld.root)/.build/debug"].compactMap(\.self)
    return candidates.map { "\($0)/entente" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  struct Outcome {
    /// Standard output.
    let output: String
    /// The exit code.
    let code: Int32
  }

  /// The standard output of a run.
  static func run(_ binary: String, _ arguments: [String], input: String) throws -> String {
    try outcome(binary, arguments, input: input).output
  }

  static func outcome(_ binary: String, _ arguments: [String], input: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: binary)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: ReferenceWorld.root)
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let typed = home.appendingPathComponent("typed.txt")
    try input.write(to: typed, atomically: true, encoding: .utf8)
    process.environment = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
      "ENTENTE_TEST_CLOCK": "2026-11-21T10:00:00Z",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: data, as: UTF8.self), code: process.terminationStatus)
  }
}
