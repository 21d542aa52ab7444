import Glibc

/// A file's bytes as the system maps them in: what is not looked at is not read.
final class MappedFile: Sendable {
  /// Never written to while it is mapped, as a new image takes the place of the old one by its name.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Open for reading while the file is mapped.
  let descriptor: Int32

  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else {
      close(descriptor)
      return nil
    }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    close(descriptor)
  }

  func part(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[range])
  }
}
