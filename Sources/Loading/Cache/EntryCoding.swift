import Diagnostics

/// A tree of entries as bytes, and back.
///
/// Each entry is its kind, line and column, then its text, its items or its pairs.
enum EntryCoding {
  private enum Kind: Int { case scalar, list, mapping }

  static func bytes(of entry: Entry) -> [UInt8] {
    var writer = ByteWriter()
    write(entry, to: &writer)
    return writer.bytes
  }

  private static func write(_ entry: Entry, to writer: inout ByteWriter) {
    func begin(_ kind: Kind) {
      writer.add(kind.rawValue)
      writer.add(entry.location.line)
      writer.add(entry.location.column)
    }
    switch entry.content {
    case .scalar(let text):
      begin(.scalar)
      writer.add(text)
    case .list(let items):
      begin(.list)
      writer.add(items.count)
      for item in items { write(item, to: &writer) }
    case .mapping(let pairs):
      begin(.mapping)
      writer.add(pairs.count)
      for pair in pairs {
        writer.add(pair.key)
        writer.add(pair.place.line)
        writer.add(pair.place.column)
        write(pair.value, to: &writer)
      }
    }
  }

  /// Nil when the bytes are not those of one entry.
  static func entry(_ bytes: UnsafeRawBufferPointer, file: String) -> Entry? {
    var reader = ByteReader(bytes)
    guard let entry = read(&reader, file: file, depth: 0), reader.isAtEnd else { return nil }
    return entry
  }

  private static func read(_ reader: inout ByteReader, file: String, depth: Int) -> Entry? {
    guard depth <= YAMLReader.maximumDepth,
      let kind = reader.number().flatMap(Kind.init(rawValue:)),
      let place = location(&reader, file: file)
    else { return nil }
    let content: Entry.Content? =
      switch kind {
      case .scalar: reader.text().map { .scalar($0) }
      case .list: items(&reader, file: file, depth: depth).map { .list($0) }
      case .mapping: pairs(&reader, file: file, depth: depth).map { .mapping($0) }
      }
    return content.map { Entry(content: $0, location: place) }
  }

  private static func items(_ reader: inout ByteReader, file: String, depth: Int) -> [Entry]? {
    guard let count = reader.number(), count <= reader.left else { return nil }
    var items: [Entry] = []
    items.reserveCapacity(count)
    for _ in 0..<count {
      guard let item = read(&reader, file: file, depth: depth + 1) else { return nil }
      items.append(item)
    }
    return items
  }

  private static func pairs(
    _ reader: inout ByteReader, file: String, depth: Int
  ) -> [Entry.Pair]? {
    guard let count = reader.number(), count <= reader.left else { return nil }
    var pairs: [Entry.Pair] = []
    pairs.reserveCapacity(count)
    for _ in 0..<count {
      guard let key = reader.text(), let place = location(&reader, file: file),
        let value = read(&reader, file: file, depth: depth + 1)
      else { return nil }
      pairs.append(Entry.Pair(key: key, place: place, value: value))
    }
    return pairs
  }

  private static func location(_ reader: inout ByteReader, file: String) -> Location? {
    guard let line = reader.number(), let column = reader.number() else { return nil }
    return Location(file: file, line: line, column: column)
  }
}
