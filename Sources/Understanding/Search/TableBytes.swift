/// The tables of a search index on their way into bytes; see ``SearchTables``.
struct TableBytes {
  private var tables: [[UInt8]] = SearchTables.Table.allCases.map { _ in [] }

  mutating func add(_ table: SearchTables.Table, _ numbers: [UInt32]) {
    tables[table.rawValue] = Self.bytes(numbers)
  }

  mutating func addLong(_ table: SearchTables.Table, _ numbers: [UInt64]) {
    tables[table.rawValue] = Self.bytes(numbers)
  }

  /// Lists one behind the other, and where each of them begins.
  mutating func addLists(
    _ lists: [[UInt32]], starts: SearchTables.Table, items: SearchTables.Table
  ) {
    var places: [UInt32] = [0]
    for list in lists { places.append((places.last ?? 0) + UInt32(list.count)) }
    add(starts, places)
    add(items, Array(lists.joined()))
  }

  mutating func addTexts(
    _ texts: [String], starts: SearchTables.Table, texts table: SearchTables.Table
  ) {
    var places: [UInt32] = [0]
    for text in texts { places.append((places.last ?? 0) + UInt32(text.utf8.count)) }
    add(starts, places)
    tables[table.rawValue] = texts.flatMap { Array($0.utf8) }
  }

  private static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    numbers.map(\.littleEndian).withUnsafeBytes { Array($0) }
  }

  /// The head and all tables, each beginning at a multiple of eight.
  var bytes: [UInt8] {
    var places: [UInt32] = []
    var end = SearchTables.headerSize
    for table in tables {
      end = (end + 7) / 8 * 8
      places += [UInt32(end), UInt32(table.count)]
      end += table.count
    }
    var bytes = Self.bytes([SearchTables.mark, UInt32(end)] + places)
    bytes.reserveCapacity(end)
    for table in tables {
      bytes += [UInt8](repeating: 0, count: (8 - bytes.count % 8) % 8)
      bytes += table
    }
    return bytes
  }
}
