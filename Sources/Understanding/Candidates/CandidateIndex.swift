package import ServiceCatalogue
package import Wording

/// Which outcome types and services of a catalogue a customer's words may be about.
///
/// Words are compared with names, synonyms and statements in all five languages, by their stems and,
/// for slips of the fingers, by their trigrams; every candidate says which words spoke for it. What
/// a customer calls something by his own alias comes first.
package struct CandidateIndex: Sendable {
  let index: SearchIndex
  private let names: SearchNames?
  private let outcomes: Range<Int>
  private let services: Range<Int>
  private let interpreter: Interpreter?

  /// More are not named in one breath.
  private static let mostNamed = 20
  /// More are no choice any more.
  private static let most = 5
  /// Below this nothing is proposed: one word of a statement, a vague likeness, or one synonym among
  /// many other words says too little.
  private static let threshold = 37
  private static let fields: Set<SearchEntry.Field> = [.alias, .name, .statement]
  /// Services are offered for the customer to choose from, never taken for him: whatever speaks for
  /// one counts, also what it relieves of and the outcomes that it serves.
  private static let serviceThreshold = 8

  /// - Parameter aliases: a customer's phrases, each with the id of an outcome type or a service.
  /// - Parameter lexicons: their words without weight are left out of the comparison.
  package init(
    _ catalogue: Catalogue, aliases: [String: String] = [:], lexicons: [Language: Lexicon] = [:]
  ) {
    self.init(
      SearchIndex(catalogue, lexicons: lexicons), aliases: aliases,
      interpreter: lexicons.isEmpty ? nil : Interpreter(lexicons: lexicons))
  }

  /// - Parameters:
  ///   - index: that of the catalogue, which is the same for every customer.
  ///   - interpreter: finds the figures of a text; their units speak for what is measured in them.
  package init(
    _ index: SearchIndex, aliases: [String: String] = [:], interpreter: Interpreter? = nil
  ) {
    self.index = index
    self.interpreter = interpreter
    names = SearchNames(aliases, of: index)
    outcomes = index.entries(of: "outcomes/")
    services = index.entries(of: "services/")
  }

  /// Outcome types, the likeliest first; empty when nothing speaks for any clearly enough.
  package func outcomes(for text: String, in language: Language) -> [Candidate] {
    candidates(for: text, in: language, among: outcomes, Self.fields, least: Self.threshold)
  }

  /// Services, the likeliest first; empty when nothing speaks for any clearly enough.
  package func services(for text: String, in language: Language) -> [Candidate] {
    candidates(
      for: text, in: language, among: services, Set(SearchEntry.Field.allCases),
      least: Self.serviceThreshold)
  }

  /// The ids of services whose names or synonyms words may mean, the likeliest first.
  package func services(named text: String, in language: Language) -> [String] {
    SearchQuery(text, in: language, of: index, names: names, fields: [.alias, .name])
      .ranked(among: services, most: Self.mostNamed, least: 1).map(\.id)
  }

  private func candidates(
    for text: String, in language: Language, among entries: Range<Int>,
    _ fields: Set<SearchEntry.Field>, least: Int
  ) -> [Candidate] {
    SearchQuery(
      text, in: language, of: index, names: names, marks: marks(of: text, in: language),
      fields: fields
    ).ranked(among: entries, most: Self.most, least: least)
      .map { match in
        Candidate(
          id: match.id, score: match.score,
          because: match.because.map { TokenLine($0).words.joined(separator: " ") })
      }
  }

  private func marks(
    of text: String, in language: Language
  ) -> [(mark: FigureMark, words: String)] {
    let line = TokenLine(text)
    return (interpreter?.figures(in: text, language: language) ?? []).compactMap { figure in
      FigureMark(figure).map { ($0, line.text(scalars: figure.span)) }
    }
  }

  /// Services that serve outcome types, those that serve most of them first.
  package func services(forOutcomes ids: [String]) -> [Candidate] {
    guard !ids.isEmpty else { return [] }
    let wanted = ids.map { id in outcomes.first { index.path($0) == "outcomes/\(id)" } }
    let found = services.compactMap { service -> Candidate? in
      let outcomes = index.served(by: service)
      let served = zip(ids, wanted).filter { $1.map(outcomes.contains) ?? false }.map(\.0)
      guard !served.isEmpty else { return nil }
      return Candidate(
        id: SearchMatch(path: index.path(service), score: 1, because: []).id,
        score: 1000 * served.count / ids.count, because: served)
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
