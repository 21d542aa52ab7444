/// A number that changes with every slip of a disk or a copy: damage is noticed, malice is not.
enum Checksum {
  /// Of bytes, eight at a time.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var sum = UInt64(truncatingIfNeeded: bytes.count) &* prime
    var place = 0
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      sum = mixed(sum ^ word, prime)
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mixed(sum ^ rest, prime)
  }

  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }

  static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

  static func of(_ numbers: [UInt64]) -> UInt64 { numbers.withUnsafeBytes { of($0) } }

  private static func mixed(_ value: UInt64, _ prime: UInt64) -> UInt64 {
    let product = value &* prime
    return product ^ (product >> 29)
  }
}
