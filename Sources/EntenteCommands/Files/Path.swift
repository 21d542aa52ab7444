import Glibc
import Terminal

/// Small questions about paths.
enum Path {
  /// `~` stands for the home folder.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return (ProcessEnvironment.value(of: "HOME") ?? "~") + path.dropFirst()
  }

  /// PREFIX/share/entente/NAME for a program in PREFIX/bin.
  static func besideProgram(_ name: String) -> [String] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return [] }
    let program = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let prefix = program.split(separator: "/").dropLast(2).joined(separator: "/")
    return ["/\(prefix)/share/entente/\(name)"]
  }
}
