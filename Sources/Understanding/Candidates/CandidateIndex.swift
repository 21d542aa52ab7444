package import ServiceCatalogue
package import Wording

/// Which outcome types and services of a catalogue a customer's words may be about.
///
/// Words are compared with names, synonyms and statements in all five languages, by their stems and,
/// for slips of the fingers, by their trigrams; every candidate says which words spoke for it. What
/// a customer calls something by his own alias comes first.
package struct CandidateIndex: Sendable {
  private let index: SearchIndex
  private let outcomes: Range<Int>
  private let services: Range<Int>
  private let outcomesOfServices: [(service: String, outcomes: [String])]

  /// More are no choice any more.
  private static let most = 5

  /// - Parameter aliases: a customer's phrases, each with the id of an outcome type or a service.
  /// - Parameter lexicons: their words without weight are left out of the comparison.
  package init(
    _ catalogue: Catalogue, aliases: [String: String] = [:], lexicons: [Language: Lexicon] = [:]
  ) {
    func own(_ id: String) -> [String] { aliases.filter { $0.value == id }.map(\.key).sorted() }
    let live = catalogue.services.filter { $0.status == .live }
    index = SearchIndex(
      catalogue.outcomes.map { SearchEntry($0, aliases: own($0.id)) }
        + live.map { SearchEntry($0, aliases: own($0.id)) },
      stopWords: Set(lexicons.values.flatMap(\.stopWords)))
    outcomes = 0..<catalogue.outcomes.count
    services = catalogue.outcomes.count..<(catalogue.outcomes.count + live.count)
    outcomesOfServices = live.map { ($0.id, $0.outcomes) }
  }

  /// Outcome types, the likeliest first; empty when nothing speaks for any clearly enough.
  package func outcomes(for text: String, in language: Language) -> [Candidate] {
    SearchQuery(text, in: language, of: index).ranked(among: outcomes, most: Self.most)
  }

  /// Services, the likeliest first; empty when nothing speaks for any clearly enough.
  package func services(for text: String, in language: Language) -> [Candidate] {
    SearchQuery(text, in: language, of: index).ranked(among: services, most: Self.most)
  }

  /// Services that serve outcome types, those that serve most of them first.
  package func services(forOutcomes ids: [String]) -> [Candidate] {
    guard !ids.isEmpty else { return [] }
    let found = outcomesOfServices.compactMap { service, outcomes -> Candidate? in
      let served = ids.filter(outcomes.contains)
      guard !served.isEmpty else { return nil }
      return Candidate(id: service, score: 1000 * served.count / ids.count, because: served)
    }
    return Candidate.ordered(found)
  }
}

extension Candidate {
  /// By score; the order of the catalogue decides between equals.
  static func ordered(_ candidates: [Candidate]) -> [Candidate] {
    candidates.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }
}
