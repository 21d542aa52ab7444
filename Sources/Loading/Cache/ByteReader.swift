/// Takes numbers and texts out of bytes that may be anything: what does not fit is nil, never a crash.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  /// How many bytes are left: no honest count of parts is greater.
  var left: Int { bytes.count - place }

  /// A number from 0 on.
  mutating func number() -> Int? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 63 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number <= UInt64(Int.max) ? Int(number) : nil }
      shift += 7
    }
    return nil
  }

  mutating func fixed() -> UInt64? {
    guard left >= 8 else { return nil }
    defer { place += 8 }
    return bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
  }

  mutating func text() -> String? {
    guard let count = number(), let part = part(count) else { return nil }
    return String(validating: part, as: UTF8.self)
  }

  mutating func bytes(_ count: Int) -> [UInt8]? { part(count).map { Array($0) } }

  private mutating func part(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count <= left else { return nil }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)])
  }
}
