/// Bytes that stay where they are while somebody reads them: in memory, or in a file that is mapped.
///
/// A class, so that whoever reads them last gives them back; nobody changes them in between, which
/// is what makes it safe to share them. Reading beyond their end gives zeros: an offset that lies in
/// the bytes themselves may be damaged, and is never trusted.
package final class StillBytes: Sendable {
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// - Parameter release: gives back what was mapped, once nobody reads it any more.
  package init(
    mapped bytes: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// A copy of these bytes.
  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(copy)
    release = { $0.deallocate() }
  }

  deinit { release(bytes) }

  package var count: Int { bytes.count }

  /// All of them, for writing them to a file.
  package var all: [UInt8] { Array(bytes) }

  func number(at offset: Int) -> UInt32 {
    guard offset >= 0, offset <= bytes.count - 4 else { return 0 }
    return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  func longNumber(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= bytes.count - 8 else { return 0 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes of a stretch; fewer where it reaches beyond the end.
  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[range.clamped(to: 0..<bytes.count)])
  }
}
