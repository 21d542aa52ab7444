import ServiceCatalogue
import Wording

/// An outcome type or a service as the words by which it may be found.
struct SearchEntry: Sendable {
  /// How much a match counts, by where the word stands.
  enum Field: Int, CaseIterable, Sendable {
    case alias = 100
    case name = 60
    case statement = 30
    /// What a service relieves of, its options and their benefits: for the search, not for a meeting.
    case detail = 18
  }

  struct Term: Sendable {
    let words: [String]
    let field: Field
    /// Nil for an alias, which is in the customer's own language.
    let language: Language?
  }

  /// Where it stands in the catalogue: `services/email`.
  let path: String
  let terms: [Term]
  /// The paths of the outcome types that a service serves.
  let serves: [String]

  init(path: String, terms: [Term], serves: [String] = []) {
    self.path = path
    self.terms = terms
    self.serves = serves
  }

  init(_ outcome: OutcomeType, aliases: [String] = []) {
    self.init(
      path: "outcomes/\(outcome.id)",
      terms: Self.aliases(aliases) + Self.name(outcome.short) + Self.synonyms(outcome.synonyms)
        + Self.words(outcome.statement, .statement) + Self.words(outcome.measure.name, .detail)
        + Self.marks([outcome], .statement))
  }

  /// - Parameter served: the outcome types that it serves; their words lead to it, too.
  init(_ service: Service, serving served: [OutcomeType] = []) {
    let tiers = service.tiers.flatMap { [$0.name] + $0.benefits.map(\.statement) }
    let details =
      service.relieves.costs + service.relieves.risks + tiers + service.limits.map(\.name)
      + service.addOns.map(\.name)
    self.init(
      path: "services/\(service.id)",
      terms: Self.name(service.name) + Self.synonyms(service.synonyms)
        + Self.words(service.promise, .statement) + details.flatMap { Self.words($0, .detail) }
        + served.flatMap { Self.synonyms($0.synonyms, .detail) + Self.words($0.statement, .detail) }
        + Self.marks(served, .detail),
      serves: service.outcomes.map { "outcomes/\($0)" })
  }

  static func aliases(_ texts: [String]) -> [Term] { terms(texts, .alias, nil) }

  private static func name(_ text: LocalizedText) -> [Term] {
    text.languages.flatMap { terms([text.in($0)], .name, $0) }
  }

  private static func words(_ text: LocalizedText, _ field: Field) -> [Term] {
    text.languages.flatMap { language in
      TokenLine(text.in(language)).words.map {
        Term(words: [$0], field: field, language: language)
      }
    }
  }

  private static func marks(_ outcomes: [OutcomeType], _ field: Field) -> [Term] {
    Set(outcomes.compactMap { FigureMark($0)?.rawValue }).sorted().map {
      Term(words: [$0], field: field, language: nil)
    }
  }

  private static func synonyms(
    _ synonyms: [Language: [String]], _ field: Field = .name
  ) -> [Term] {
    Language.allCases.flatMap { terms(synonyms[$0] ?? [], field, $0) }
  }

  private static func terms(_ texts: [String], _ field: Field, _ language: Language?) -> [Term] {
    texts.map { Term(words: TokenLine($0).words, field: field, language: language) }
      .filter { !$0.words.isEmpty }
  }
}
