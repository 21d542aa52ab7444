/// Which entries words may be about: outcome types and services by their names, synonyms and texts
/// in all languages.
///
/// One pure index for the meeting and for `entente catalogue search`. It is nothing but its bytes: a
/// catalogue of ten thousand services is written to a file once, mapped at start, and asked without
/// being read as a whole. A statement touches only the words that share a beginning or a trigram
/// with one of its own, and the entries that have them.
package struct SearchIndex: Sendable {
  let tables: SearchTables
  /// The words of a meeting come again and again.
  let likenesses = Memo<String, [Int: Int]>(most: 2_000)

  /// An index of entries; the stop words speak for none of them.
  init(_ entries: [SearchEntry], stopWords: Set<String>) {
    var writer = SearchIndexWriter(stopWords: stopWords)
    for entry in entries { writer.add(entry) }
    self.init(writer)
  }

  init(_ writer: SearchIndexWriter) {
    guard let tables = SearchTables(StillBytes(writer.bytes)) else {
      preconditionFailure("The search index that was just written cannot be read.")
    }
    self.tables = tables
  }

  /// An index that was encoded before; nil where the bytes are none.
  ///
  /// What lies behind the head is checked when it is read: damaged bytes find nothing or something
  /// wrong, and read nothing beyond their end.
  package init?(_ bytes: StillBytes) {
    guard let tables = SearchTables(bytes) else { return nil }
    self.tables = tables
  }

  /// The index as bytes; ``init(_:)-swift.init`` reads them again.
  package var encoded: [UInt8] { tables.bytes.all }

  var entryCount: Int { max(0, tables.count(.entries) - 1) }
  var wordCount: Int { max(0, tables.count(.words) - 1) }

  /// Where an entry stands in the catalogue: `services/email`.
  func path(_ entry: Int) -> String {
    String(decoding: tables.text(.entries, entry, in: .paths), as: UTF8.self)
  }

  /// The entries of a part of the catalogue; entries of one part stand together.
  func entries(of part: String) -> Range<Int> {
    let isPart = { (entry: Int) in
      tables.text(.entries, entry, in: .paths).starts(with: part.utf8)
    }
    // Outcomes stand before services: whatever comes before "services/" comes before them here, too.
    let start = Self.first(in: 0..<entryCount) { entry in
      !tables.text(.entries, entry, in: .paths).lexicographicallyPrecedes(part.utf8)
    }
    return start..<Self.first(in: start..<entryCount) { !isPart($0) }
  }

  /// The entries that an entry serves.
  func served(by entry: Int) -> [Int] {
    tables.stretch(.serving, entry, of: .served).map { tables.number(.served, $0) }
  }

  func isStopWord(_ word: Int) -> Bool { tables.number(.shapes, word) & 0x1_0000 != 0 }
}
