import EntenteTestSupport
import Foundation
import Testing

/// A working folder with a catalogue of its own, in which the real program may write.
struct Workplace {
  let path: String
  private let binary: String

  var catalogue: String { "\(path)/catalogue-data" }

  init() throws {
    binary = try #require(Program.path, "the program stands beside the tests once it is built")
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(ReferenceWorld.root)/catalogue-data", toPath: "\(path)/catalogue-data")
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func onboard(_ name: String, _ lines: [String], language: String) throws -> String {
    try run(["onboard", name, "--lang", language], lines)
  }

  func run(_ arguments: [String], _ lines: [String]) throws -> String {
    let typed = "\(path)/typed.txt"
    let text = lines.map { $0 + "\n" }.joined()
    try text.write(toFile: typed, atomically: true, encoding: .utf8)
    let process = process(arguments)
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: typed))
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Kills the program without warning as soon as it has said something.
  func killed(_ name: String, _ lines: [String], once said: String) throws {
    let process = process(["onboard", name, "--lang", "en"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(
      contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    var heard = ""
    while !heard.contains(said) {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { break }
      heard += String(decoding: data, as: UTF8.self)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(heard.contains(said))
  }

  private func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: binary)
    process.arguments =
      arguments + [
        "--store", "\(path)/entente.db", "--keep-going", "--dialogs",
        "\(ReferenceWorld.root)/dialogs",
      ]
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = [
      "HOME": path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
      "ENTENTE_TEST_CLOCK": "2026-11-21T10:00:00Z",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    process.standardError = FileHandle.nullDevice
    return process
  }
}
