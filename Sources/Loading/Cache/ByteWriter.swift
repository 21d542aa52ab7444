/// Puts numbers and texts behind each other; ``ByteReader`` takes them out again.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: how many bytes there will be, where that is known.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Seven bits a byte, the low ones first.
  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Always eight bytes, so that its place is known beforehand.
  mutating func addFixed(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ other: [UInt8]) { bytes.append(contentsOf: other) }
}
