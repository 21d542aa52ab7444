import Foundation

/// The program `dot`, where it is installed: it reads what we write for it.
enum Graphviz {
  private static let path = "/usr/bin/dot"

  static var isHere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// What it says on standard error; nothing when all is well.
  static func complaints(about text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).dot")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-Tsvg", "-o", "/dev/null", file.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
