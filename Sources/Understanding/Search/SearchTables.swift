/// The tables of a ``SearchIndex`` as they lie in its bytes, one behind the other.
///
/// In front stand a mark and, for each table, where it begins and how many bytes it has. All numbers
/// are little-endian; nothing has to be decoded before it is asked for.
struct SearchTables: Sendable {
  enum Table: Int, CaseIterable, Sendable {
    /// The letters of all words in the order of their bytes, and where each of them begins.
    case letters, words
    /// For each word: how many letters and trigrams it has, and whether it has no weight.
    case shapes
    /// Every trigram in order, where its words begin in `bearers`, and the words that have it.
    case trigrams, trigramBearers, bearers
    /// For each word where its entries begin in `singles`: what is called by this word alone.
    case wordSingles, singles
    /// For each word where the phrases begin that start with it; three numbers for each phrase, and
    /// the words of all phrases.
    case wordPhrases, phrases, phraseWords
    /// Where the path of each entry begins, and the paths.
    case entries, paths
    /// For each entry where those begin in `served` that it serves.
    case serving, served
  }

  static let mark: UInt32 = 0x3158_5345
  static let headerSize = 8 + 8 * Table.allCases.count

  let bytes: StillBytes
  private let ranges: [Range<Int>]

  /// Nil where the bytes are no tables, or tables that reach beyond the bytes.
  init?(_ bytes: StillBytes) {
    guard bytes.count >= Self.headerSize, bytes.number(at: 0) == Self.mark,
      bytes.number(at: 4) == UInt32(truncatingIfNeeded: bytes.count)
    else { return nil }
    var ranges: [Range<Int>] = []
    for table in Table.allCases {
      let start = Int(bytes.number(at: 8 + 8 * table.rawValue))
      let count = Int(bytes.number(at: 12 + 8 * table.rawValue))
      guard start >= Self.headerSize, start + count <= bytes.count else { return nil }
      ranges.append(start..<(start + count))
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// How many numbers a table has.
  func count(_ table: Table) -> Int { ranges[table.rawValue].count / 4 }

  func number(_ table: Table, _ index: Int) -> Int {
    let range = ranges[table.rawValue]
    let offset = range.lowerBound + 4 * index
    return index >= 0 && offset < range.upperBound ? Int(bytes.number(at: offset)) : 0
  }

  func trigram(_ index: Int) -> UInt64 {
    bytes.longNumber(at: ranges[Table.trigrams.rawValue].lowerBound + 8 * index)
  }

  var trigramCount: Int { ranges[Table.trigrams.rawValue].count / 8 }

  /// The stretch of a second table that belongs to an index of the first; empty where it makes none.
  func stretch(_ starts: Table, _ index: Int, of table: Table, size: Int = 1) -> Range<Int> {
    let (start, end) = (number(starts, index), number(starts, index + 1))
    return start <= end && end <= count(table) / size ? start..<end : 0..<0
  }

  /// The bytes between two starts that one table gives for another.
  func text(_ starts: Table, _ index: Int, in table: Table) -> UnsafeRawBufferPointer {
    let (start, end) = (number(starts, index), number(starts, index + 1))
    let range = ranges[table.rawValue]
    guard start <= end, end <= range.count else { return bytes.slice(0..<0) }
    return bytes.slice((range.lowerBound + start)..<(range.lowerBound + end))
  }
}
