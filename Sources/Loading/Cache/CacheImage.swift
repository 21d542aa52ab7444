/// A cache file in memory: which files it was made from, and their entries.
///
/// A header of six numbers, a table of the files in the order of their names, the names, the folders
/// with what else the writer gave; then the entries. The table has a sum of its own and every entry
/// has one, so that nothing has to be read that is not needed, and nothing damaged is believed.
struct CacheImage: Sendable {
  /// One file in the table.
  struct Row {
    let stamp: FileStamp
    let sum: UInt64
    fileprivate let name: Range<Int>
    fileprivate let entry: Range<Int>
    fileprivate let entrySum: UInt64
    fileprivate let verdict: Range<Int>
    fileprivate let verdictSum: UInt64
  }

  /// A folder as it was: while its stamp is the same, no file has come or gone.
  struct Folder {
    let name: String
    /// Its YAML files.
    let count: Int
    let stamp: FileStamp
  }

  static let magic: UInt64 = 0x33_45_54_4E_45_54_4E_45
  static let headerLength = 48
  static let rowLength = 104

  /// How many files there are.
  let count: Int
  /// The folder itself, whose name is "", and those below.
  let folders: [Folder]
  /// Nothing was wrong in the whole folder.
  let isSound: Bool
  /// What the writer gave for himself.
  let extra: [UInt8]
  private let file: MappedFile

  /// Nil when there is none, or when it is another program's, of another form, or damaged.
  init?(_ path: String, program: UInt64) {
    guard let file = MappedFile(path) else { return nil }
    let length = file.bytes.count
    var header = ByteReader(file.bytes)
    guard header.fixed() == Self.magic, header.fixed() == program,
      header.fixed() == UInt64(length), let sum = header.fixed(),
      let indexLength = header.fixed().flatMap({ Int(exactly: $0) }),
      let count = header.fixed().flatMap({ Int(exactly: $0) }),
      indexLength >= 0, indexLength <= length - Self.headerLength,
      count >= 0, count <= indexLength / Self.rowLength
    else { return nil }
    let index = file.part(Self.headerLength..<(Self.headerLength + indexLength))
    guard Checksum.of(index) == sum else { return nil }
    var tail = ByteReader(UnsafeRawBufferPointer(rebasing: index[(count * Self.rowLength)...]))
    guard let (isSound, folders, extra) = Self.tail(&tail) else { return nil }
    self.file = file
    self.count = count
    self.isSound = isSound
    self.folders = folders
    self.extra = extra
  }

  private static func tail(
    _ reader: inout ByteReader
  ) -> (isSound: Bool, folders: [Folder], extra: [UInt8])? {
    guard let isSound = reader.number(), let count = reader.number(), count <= reader.left else {
      return nil
    }
    var folders: [Folder] = []
    for _ in 0..<count {
      guard let name = reader.text(), let files = reader.number(), let size = reader.fixed(),
        let modified = reader.fixed(), let changed = reader.fixed(), let inode = reader.fixed()
      else { return nil }
      let stamp = FileStamp(size: size, modified: modified, changed: changed, inode: inode)
      folders.append(Folder(name: name, count: files, stamp: stamp))
    }
    guard let length = reader.number(), let extra = reader.bytes(length) else { return nil }
    return (isSound == 1, folders, extra)
  }

  /// A file's row; nil when it does not lie within the image.
  func row(at index: Int) -> Row? {
    let start = Self.headerLength + index * Self.rowLength
    let row = file.part(start..<(start + Self.rowLength))
    func number(_ place: Int) -> UInt64 {
      row.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self).littleEndian
    }
    guard let name = range(number(0), number(1)), let entry = range(number(2), number(3)),
      let verdict = range(number(10), number(11))
    else { return nil }
    return Row(
      stamp: FileStamp(
        size: number(5), modified: number(6), changed: number(7), inode: number(8)),
      sum: number(9), name: name, entry: entry, entrySum: number(4), verdict: verdict,
      verdictSum: number(12))
  }

  private func range(_ start: UInt64, _ length: UInt64) -> Range<Int>? {
    guard let start = Int(exactly: start), let length = Int(exactly: length),
      start >= 0, length >= 0, start <= file.bytes.count, length <= file.bytes.count - start
    else { return nil }
    return start..<(start + length)
  }

  func name(of row: Row) -> String {
    String(decoding: file.bytes[row.name], as: UTF8.self)
  }

  /// For every file what stands for its name and its text.
  var sums: [UInt64] {
    (0..<count).compactMap(row(at:)).map { $0.sum ^ Checksum.of(file.part($0.name)) }
  }

  /// The same image with the files' present stamps; nil where it has them.
  func restamped(_ stamps: [FileStamp]) -> [KeptFile.Piece]? {
    guard stamps != (0..<count).compactMap({ row(at: $0)?.stamp }) else { return nil }
    var header = ByteReader(file.bytes)
    let numbers = (0..<5).compactMap { _ in header.fixed() }
    let end = Self.headerLength + (numbers.last.flatMap { Int(exactly: $0) } ?? 0)
    var bytes = Array(file.bytes[..<end])
    func put(_ number: UInt64, at place: Int) {
      for byte in 0..<8 { bytes[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
    }
    for (index, stamp) in stamps.enumerated() {
      let place = Self.headerLength + index * Self.rowLength + 5 * 8
      let numbers = [stamp.size, stamp.modified, stamp.changed, stamp.inode]
      for (offset, number) in numbers.enumerated() { put(number, at: place + 8 * offset) }
    }
    put(Checksum.of(Array(bytes[Self.headerLength...])), at: 3 * 8)
    return [KeptFile.Piece(bytes), KeptFile.Piece(end..<file.bytes.count, of: file, sum: 0)]
  }

  /// What was read of a file; nil when it is damaged.
  func entry(of row: Row, file: String) -> Entry? {
    let part = self.file.part(row.entry)
    guard Checksum.of(part) == row.entrySum else { return nil }
    return EntryCoding.entry(part, file: file)
  }

  /// What was found out about a file; nil when there is nothing, or it is damaged.
  func verdict(of row: Row) -> UnsafeRawBufferPointer? {
    let part = file.part(row.verdict)
    return row.verdict.isEmpty || Checksum.of(part) != row.verdictSum ? nil : part
  }

  /// The same part for an image that is written anew. It goes over as it is: damage shows there as
  /// it would here.
  func kept(_ row: Row, stamp: FileStamp) -> KeptFile {
    KeptFile(
      name: name(of: row), stamp: stamp, sum: row.sum,
      entry: KeptFile.Piece(row.entry, of: file, sum: row.entrySum),
      verdict: KeptFile.Piece(row.verdict, of: file, sum: row.verdictSum))
  }

  /// The place of a name in the table.
  func index(of name: String) -> Int? {
    let place = lowerBound(of: name)
    guard place < count, let row = row(at: place), self.name(of: row) == name else { return nil }
    return place
  }

  /// The place of the first name that does not come before this one.
  func lowerBound(of name: String) -> Int {
    let wanted = Array(name.utf8)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      guard let row = row(at: middle) else { return count }
      let isBefore = file.bytes[row.name].lexicographicallyPrecedes(wanted)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
