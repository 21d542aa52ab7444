/// A ZIP archive of stored (not compressed) files, as an Office document is one.
///
/// Every entry has the same fixed moment, so that equal content is an equal file.
struct ZipWriter {
  private struct Entry {
    let name: [UInt8]
    let check: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  mutating func add(_ name: String, _ content: String) {
    let content = Array(content.utf8)
    let entry = Entry(
      name: Array(name.utf8), check: CRC32.of(content), size: UInt32(content.count),
      offset: UInt32(bytes.count))
    put(0x0403_4b50 as UInt32)
    put(entry)
    bytes += entry.name
    bytes += content
    entries.append(entry)
  }

  /// The archive with its directory.
  consuming func finished() -> [UInt8] {
    let start = UInt32(bytes.count)
    for entry in entries {
      put(0x0201_4b50 as UInt32)
      put(20 as UInt16)
      put(entry)
      // Comment, disk and attributes are empty.
      bytes += [UInt8](repeating: 0, count: 10)
      put(entry.offset)
      bytes += entry.name
    }
    let size = UInt32(bytes.count) - start
    put(0x0605_4b50 as UInt32)
    put(0 as UInt32)
    put(UInt16(entries.count))
    put(UInt16(entries.count))
    put(size)
    put(start)
    put(0 as UInt16)
    return bytes
  }

  /// What the head of a file and its line in the directory have in common.
  private mutating func put(_ entry: Entry) {
    put(20 as UInt16)
    // Names are UTF-8.
    put(0x0800 as UInt16)
    put(0 as UInt16)
    put(0 as UInt16)
    // 1 January 1980, the first day that the format knows.
    put(0x0021 as UInt16)
    put(entry.check)
    put(entry.size)
    put(entry.size)
    put(UInt16(entry.name.count))
    put(0 as UInt16)
  }

  private mutating func put(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }
}
