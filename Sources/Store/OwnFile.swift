import Glibc

/// Files and folders that nobody but their owner can read: they hold what customers said.
enum OwnFile {
  /// Makes the folder that holds a file, and those above it, where they are missing (0700).
  static func makeFolder(of path: String) throws(StoreFailure) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    guard access(folder, F_OK) != 0 else { return }
    try makeFolder(of: folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw failure(path, "the folder \(folder) cannot be made")
    }
  }

  /// Makes an empty file (0600), unless there is one.
  ///
  /// A file that is there is not even opened: closing it would drop the locks that SQLite holds on
  /// it in this process.
  static func make(_ path: String) throws(StoreFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
    } else if errno != EEXIST {
      throw failure(path, "it cannot be made")
    }
  }

  /// Says what could not be done, with the reason that the system gave for the last call.
  static func failure(_ path: String, _ what: String) -> StoreFailure {
    let code = errno
    guard code != ENOSPC, code != EDQUOT else { return .full(path: path) }
    return .cannotOpen(path: path, reason: "\(what) (\(String(cString: strerror(code))))")
  }
}
