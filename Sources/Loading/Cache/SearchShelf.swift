package import ServiceCatalogue
package import Understanding
package import Wording

/// The search index of a catalogue, kept beside what was read of it.
///
/// It is mapped, so that a start does not wait for it; it is made anew for another catalogue, other
/// words without weight, or another build of the program, and where it is damaged.
package enum SearchShelf {
  private static let magic: UInt64 = 0x31_58_44_49_45_54_4E_45
  private static let headerLength = 40

  /// - Parameters:
  ///   - content: what the catalogue was read from; nil makes the index anew.
  ///   - lexicons: their words without weight are left out of the comparison.
  package static func index(
    of catalogue: Catalogue, content: CatalogueContent?, lexicons: [Language: Lexicon],
    cache: CacheFolder?
  ) -> SearchIndex {
    guard let cache, let content else { return SearchIndex(catalogue, lexicons: lexicons) }
    let words = SearchIndex.stopWords(of: lexicons).sorted().joined(separator: "\n")
    let head = [magic, cache.program, content.sum(), Checksum.of(words)]
    let path = cache.file(for: content.folder, ending: "search")
    if let kept = index(path, head) { return kept }
    let made = SearchIndex(catalogue, lexicons: lexicons)
    let body = made.encoded
    var writer = ByteWriter(capacity: headerLength + body.count)
    for number in head + [Checksum.of(body)] { writer.addFixed(number) }
    writer.add(body)
    cache.put([KeptFile.Piece(writer.bytes)], at: path)
    return made
  }

  private static func index(_ path: String, _ head: [UInt64]) -> SearchIndex? {
    guard let file = MappedFile(path), file.bytes.count > headerLength else { return nil }
    var reader = ByteReader(file.bytes)
    for number in head { guard reader.fixed() == number else { return nil } }
    let body = file.part(headerLength..<file.bytes.count)
    guard reader.fixed() == Checksum.of(body) else { return nil }
    // The file stays mapped while somebody has its bytes.
    return SearchIndex(StillBytes(mapped: body) { _ in withExtendedLifetime(file) {} })
  }
}
