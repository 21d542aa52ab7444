import Glibc

/// Reads a file of at most one megabyte as a whole; no zone and no list of zones is larger.
enum SmallFile {
  enum Outcome {
    case bytes([UInt8])
    case absent
    /// The system's words, such as "Permission denied".
    case refused(String)
  }

  static func read(_ path: String) -> Outcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .absent : .refused(words(for: errno))
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= 1_048_576 {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return .bytes(bytes) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno == EISDIR {
        return .absent
      } else if errno != EINTR {
        return .refused(words(for: errno))
      }
    }
    return .refused("it is larger than one megabyte")
  }

  private static func words(for code: Int32) -> String {
    String(cString: strerror(code))
  }
}
