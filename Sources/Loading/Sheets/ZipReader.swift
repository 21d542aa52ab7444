/// The files of a ZIP archive, by its directory at the end: stored or deflated, never encrypted.
struct ZipReader {
  private struct Entry {
    let method: Int
    let size: Int
    let packed: Int
    let offset: Int
    let isEncrypted: Bool
  }

  /// More than any price list unpacks to; an archive that claims more is refused before it is read.
  private static let mostBytes = 128 << 20

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  init(_ bytes: [UInt8]) throws(SheetFailure) {
    self.bytes = bytes
    let least = 22
    guard bytes.count >= least else { throw ZipReader.damaged }
    let lowest = max(0, bytes.count - least - 65_535)
    guard
      let end = stride(from: bytes.count - least, through: lowest, by: -1)
        .first(where: { word($0) == 0x0605_4b50 })
    else { throw ZipReader.damaged }
    var place = word(end + 16)
    for _ in 0..<short(end + 10) {
      guard place + 46 <= bytes.count, word(place) == 0x0201_4b50 else { throw ZipReader.damaged }
      let length = short(place + 28)
      guard place + 46 + length <= bytes.count else { throw ZipReader.damaged }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      entries[name] = Entry(
        method: short(place + 10), size: word(place + 24), packed: word(place + 20),
        offset: word(place + 42), isEncrypted: short(place + 8) & 1 == 1)
      place += 46 + length + short(place + 30) + short(place + 32)
    }
  }

  /// Nil when there is no such file.
  func file(_ name: String) throws(SheetFailure) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted else { throw .oldWorkbook }
    guard entry.size <= ZipReader.mostBytes else { throw .tooLarge }
    guard entry.offset + 30 <= bytes.count, word(entry.offset) == 0x0403_4b50 else {
      throw ZipReader.damaged
    }
    let start = entry.offset + 30 + short(entry.offset + 26) + short(entry.offset + 28)
    guard start + entry.packed <= bytes.count else { throw ZipReader.damaged }
    let packed = Array(bytes[start..<(start + entry.packed)])
    switch entry.method {
    case 0: return packed
    case 8:
      guard let whole = Inflate.bytes(packed, size: entry.size) else { throw ZipReader.damaged }
      return whole
    default: throw ZipReader.damaged
    }
  }

  private func short(_ place: Int) -> Int {
    guard place + 2 <= bytes.count else { return 0 }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  private func word(_ place: Int) -> Int {
    guard place >= 0, place + 4 <= bytes.count else { return 0 }
    return short(place) | short(place + 2) << 16
  }

  private static let damaged = SheetFailure.damaged("the workbook is damaged")
}
