/// A file as it is kept: what it says, when it said so, and what was found out about it.
struct KeptFile: Sendable {
  let name: String
  let stamp: FileStamp
  /// Of its text.
  let sum: UInt64
  /// The encoded tree.
  let entry: Piece
  /// The encoded verdict; empty where there is none.
  var verdict = Piece([])

  /// Bytes with their sum: made now, or those of an image that is there already.
  struct Piece: Sendable {
    enum Content: Sendable {
      case made([UInt8])
      case mapped(MappedFile, Range<Int>)
    }

    let sum: UInt64
    let content: Content

    init(_ bytes: [UInt8]) {
      sum = Checksum.of(bytes)
      content = .made(bytes)
    }

    init(_ range: Range<Int>, of file: MappedFile, sum: UInt64) {
      self.sum = sum
      content = .mapped(file, range)
    }

    var count: Int {
      switch content {
      case .made(let bytes): bytes.count
      case .mapped(_, let range): range.count
      }
    }
  }

  /// With a stamp that is believed only where it is old enough.
  func settled(at now: UInt64) -> KeptFile {
    KeptFile(
      name: name, stamp: stamp.settled(at: now), sum: sum, entry: entry, verdict: verdict)
  }
}
