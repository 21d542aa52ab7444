import Glibc
import Terminal

extension WholeFile {
  /// Writes a new file whole or not at all; true also where the very same text stands there already.
  ///
  /// False where another text stands there: it is left, whoever put it there in the meantime.
  static func create(_ text: String, at path: String) throws(FileFailure) -> Bool {
    guard try isFree(path, for: text) else { return false }
    if access(path, F_OK) == 0 { return true }
    let draft = "\(path).\(getpid()).new"
    try write(text, to: draft)
    defer { unlink(draft) }
    if link(draft, path) == 0 { return true }
    let reason = errno
    switch reason {
    case EEXIST: return try isFree(path, for: text)
    // A file system without links: the gap between looking and renaming is all that remains.
    case EPERM, EOPNOTSUPP, ENOSYS:
      guard try isFree(path, for: text) else { return false }
      guard rename(draft, path) == 0 else { throw FileFailure(path: path, code: errno) }
      return true
    default: throw FileFailure(path: path, code: reason)
    }
  }
}
