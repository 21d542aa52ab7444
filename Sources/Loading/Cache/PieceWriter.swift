import Glibc

/// Writes pieces one behind the other. What an image has already is copied by the system, without
/// coming through this program; the rest is gathered, so that the system is asked seldom.
struct PieceWriter {
  private let descriptor: Int32
  private static let most = 1 << 20

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Whether everything was written.
  func write(_ pieces: [KeptFile.Piece]) -> Bool {
    var gathered: [UInt8] = []
    var copying: (file: MappedFile, range: Range<Int>)?
    func flush() -> Bool {
      if let (file, range) = copying {
        copying = nil
        return copy(range, of: file)
      }
      defer { gathered.removeAll(keepingCapacity: true) }
      return gathered.withUnsafeBytes(write)
    }
    for piece in pieces where piece.count > 0 {
      switch piece.content {
      case .made(let bytes):
        if copying != nil || gathered.count >= Self.most {
          guard flush() else { return false }
        }
        gathered += bytes
      case .mapped(let file, let range):
        if let (known, earlier) = copying, known === file, earlier.upperBound == range.lowerBound {
          copying = (file, earlier.lowerBound..<range.upperBound)
        } else {
          guard flush() else { return false }
          copying = (file, range)
        }
      }
    }
    return flush()
  }

  private func copy(_ range: Range<Int>, of file: MappedFile) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      var offset = off_t(place)
      let count = sendfile(
        descriptor, file.descriptor, &offset, range.upperBound - place)
      if count < 0, errno == EINTR { continue }
      // Not every file system can; then it goes through the program.
      guard count > 0 else { return write(file.part(place..<range.upperBound)) }
      place += count
    }
    return true
  }

  private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < bytes.count {
      let part = UnsafeRawBufferPointer(rebasing: bytes[place...])
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      place += count
    }
    return true
  }
}
