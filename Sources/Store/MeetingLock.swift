import Glibc
package import Quantities

/// Holds a meeting for one process, so that two windows never talk across each other.
///
/// An advisory lock on `<store>.locks/<meeting>.lock`, which says who holds it and since when. The
/// kernel frees it when the process ends, however it ends. The file itself stays: removing it would
/// let two processes hold two files of one name.
package struct MeetingLock: ~Copyable, Sendable {
  private let file: Int32

  /// Throws ``StoreFailure/busy(_:)`` with the holder if another window has the meeting.
  package init(_ meeting: String, store path: String, at now: Instant) throws(StoreFailure) {
    let path = "\(path).locks/\(meeting.replacing("/", with: "_")).lock"
    try OwnFile.makeFolder(of: path)
    file = try Self.locked(path)
    let line = Array("\(LockHolder(process: getpid(), since: now).line)\n".utf8)
    ftruncate(file, 0)
    pwrite(file, line, line.count, 0)
  }

  /// Frees the meeting by name: a child process may hold a copy of the file for a moment, and closing
  /// ours alone would leave the meeting locked for as long.
  deinit {
    release()
    close(file)
  }

  /// Frees the meeting before its time; at the latest it is free when the lock goes out of scope.
  package func release() {
    flock(file, LOCK_UN)
  }

  private static func locked(_ path: String) throws(StoreFailure) -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw OwnFile.failure(path, "the meeting cannot be locked") }
    guard flock(file, LOCK_EX | LOCK_NB) != 0 else { return file }
    defer { close(file) }
    guard errno == EWOULDBLOCK else {
      throw OwnFile.failure(path, "the meeting cannot be locked")
    }
    throw .busy(holder(in: file))
  }

  private static func holder(in file: Int32) -> LockHolder? {
    var room = [UInt8](repeating: 0, count: 128)
    let count = pread(file, &room, room.count, 0)
    return LockHolder(line: String(decoding: room.prefix(max(0, count)), as: UTF8.self))
  }
}
