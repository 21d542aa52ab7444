import Glibc

/// Where what was read is kept ready: a folder of the user's, and which program wrote it.
///
/// What lies there is a copy and may be thrown away at any time.
package struct CacheFolder: Sendable {
  package let path: String
  /// What another build of the program has read is read again.
  let program: UInt64

  /// Nil when the program cannot tell itself from others.
  package init?(path: String) {
    guard let stamp = FileStamp("/proc/self/exe") else { return nil }
    self.path = path
    program = Checksum.of([stamp.size, stamp.modified, stamp.changed, stamp.inode])
  }

  init(path: String, program: UInt64) {
    self.path = path
    self.program = program
  }

  /// The file of a folder of ours, by its full path.
  func file(for folder: String, ending: String = "cache") -> String {
    let full = realpath(folder, nil).map { found in
      defer { free(found) }
      return String(cString: found)
    }
    let number = String(Checksum.of(full ?? folder), radix: 16)
    return "\(path)/\(String(repeating: "0", count: 16 - number.count))\(number).\(ending)"
  }
}
