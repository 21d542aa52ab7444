import Glibc

/// What the file system says of a file: while it says the same, the file is the same.
struct FileStamp: Hashable, Sendable {
  let size: UInt64
  /// Nanoseconds since 1970.
  let modified: UInt64
  /// Nanoseconds since 1970: moves with every change, also where the modification time is set back.
  let changed: UInt64
  let inode: UInt64

  init(size: UInt64, modified: UInt64, changed: UInt64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Nil when there is no such file.
  init?(_ path: String, in folder: Int32 = AT_FDCWD) {
    var status = stat()
    guard fstatat(folder, path, &status, 0) == 0 else { return nil }
    self.init(
      size: UInt64(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), inode: UInt64(status.st_ino))
  }

  /// Of a file that changed just now, and so may change again within the grain of the clock: it is
  /// held against its content.
  static let unsure = FileStamp(size: 0, modified: 0, changed: 0, inode: 0)

  /// The stamp, or none that ever fits, where the file is younger than the grain of any file system.
  func settled(at now: UInt64) -> FileStamp {
    let grain: UInt64 = 2_000_000_000
    return changed + grain < now ? self : .unsure
  }

  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
