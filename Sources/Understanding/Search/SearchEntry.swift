import ServiceCatalogue
import Wording

/// An outcome type or a service as the words by which it may be found.
struct SearchEntry: Sendable {
  /// How much a match counts, by where the word stands.
  enum Field: Int, CaseIterable, Sendable { case alias = 100, name = 60, statement = 30 }

  struct Term: Sendable {
    let words: [String]
    let field: Field
    /// Nil for an alias, which is in the customer's own language.
    let language: Language?
  }

  let id: String
  let terms: [Term]

  init(id: String, terms: [Term]) {
    self.id = id
    self.terms = terms
  }

  init(_ outcome: OutcomeType, aliases: [String]) {
    id = outcome.id
    terms =
      Self.terms(aliases, .alias, nil) + Self.name(outcome.short)
      + Self.synonyms(outcome.synonyms) + Self.statement(outcome.statement)
  }

  init(_ service: Service, aliases: [String]) {
    id = service.id
    terms =
      Self.terms(aliases, .alias, nil) + Self.name(service.name)
      + Self.synonyms(service.synonyms) + Self.statement(service.promise)
  }

  private static func name(_ text: LocalizedText) -> [Term] {
    text.languages.flatMap { terms([text.in($0)], .name, $0) }
  }

  private static func statement(_ text: LocalizedText) -> [Term] {
    text.languages.flatMap { language in
      TokenLine(text.in(language)).words.map {
        Term(words: [$0], field: .statement, language: language)
      }
    }
  }

  private static func synonyms(_ synonyms: [Language: [String]]) -> [Term] {
    Language.allCases.flatMap { terms(synonyms[$0] ?? [], .name, $0) }
  }

  private static func terms(_ texts: [String], _ field: Field, _ language: Language?) -> [Term] {
    texts.map { Term(words: TokenLine($0).words, field: field, language: language) }
      .filter { !$0.words.isEmpty }
  }
}
