import Glibc
import Terminal

/// Files that are written whole or not at all: under another name first, then put in place.
enum WholeFile {
  /// Whether nothing stands at the path, an empty file, or the very same text; what cannot be read
  /// is something else.
  static func isFree(_ path: String, for text: String) throws(FileFailure) -> Bool {
    try isFree(path, for: Array(text.utf8))
  }

  static func isFree(_ path: String, for bytes: [UInt8]) throws(FileFailure) -> Bool {
    guard access(path, F_OK) == 0 else {
      guard errno == ENOENT else { throw FileFailure(path: path, code: errno) }
      return true
    }
    let there = read(path)
    return there == bytes || there == []
  }

  static func write(_ text: String, to path: String) throws(FileFailure) {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let draft = "\(path).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileFailure(path: path, code: errno) }
    do {
      try Output(descriptor: file).write(bytes)
    } catch {
      close(file)
      unlink(draft)
      throw FileFailure(path: path, code: error.code)
    }
    let isSynced = fsync(file) == 0
    guard close(file) == 0, isSynced, rename(draft, path) == 0 else {
      let reason = errno
      unlink(draft)
      throw FileFailure(path: path, code: reason)
    }
  }

  /// The bytes of a file, nil where it has none that can be read: a folder, for one.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &room, room.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: room[..<count])
    }
  }
}
