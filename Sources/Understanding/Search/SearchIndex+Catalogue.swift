package import ServiceCatalogue
package import Wording

extension SearchIndex {
  /// The index of a catalogue: its outcome types and its live services.
  ///
  /// - Parameters:
  ///   - lexicons: their words without weight are left out of the comparison.
  ///   - copies: for measuring, under how many numbers each service stands in it.
  package init(_ catalogue: Catalogue, lexicons: [Language: Lexicon] = [:], copies: Int = 1) {
    let outcomes = Dictionary(catalogue.outcomes.map { ($0.id, $0) }) { first, _ in first }
    var writer = SearchIndexWriter(stopWords: Self.stopWords(of: lexicons))
    for outcome in catalogue.outcomes { writer.add(SearchEntry(outcome)) }
    for _ in 0..<copies {
      for service in catalogue.services where service.status == .live {
        writer.add(SearchEntry(service, serving: service.outcomes.compactMap { outcomes[$0] }))
      }
    }
    self.init(writer)
  }

  /// The words that are left out of the comparison.
  package static func stopWords(of lexicons: [Language: Lexicon]) -> Set<String> {
    Set(lexicons.values.flatMap(\.stopWords))
  }

  /// What of the catalogue a text may be about, the likeliest first: services and outcome types, each
  /// with the words that spoke for it.
  ///
  /// Says more than a meeting would propose: whoever searches looks at a list, and one word is enough.
  package func services(for text: String, in language: Language, most: Int) -> [SearchMatch] {
    matches(for: text, in: language, among: entries(of: "services/"), most: most)
  }

  package func outcomes(for text: String, in language: Language, most: Int) -> [SearchMatch] {
    matches(for: text, in: language, among: entries(of: "outcomes/"), most: most)
  }

  private func matches(
    for text: String, in language: Language, among entries: Range<Int>, most: Int
  ) -> [SearchMatch] {
    SearchQuery(text, in: language, of: self, fields: Set(SearchEntry.Field.allCases))
      .ranked(among: entries, most: most, least: 1)
  }
}
