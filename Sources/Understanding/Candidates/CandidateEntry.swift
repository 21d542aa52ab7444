import ServiceCatalogue
import Wording

/// An outcome type or a service as the words by which it may be found.
struct CandidateEntry: Sendable {
  /// How much a match counts, by where the word stands.
  enum Field: Int, Sendable { case alias = 100, name = 60, statement = 35 }

  struct Term: Sendable {
    let words: [String]
    let field: Field
    let language: Language?
  }

  let id: String
  let terms: [Term]

  init(_ outcome: OutcomeType, aliases: [String]) {
    id = outcome.id
    terms =
      Self.terms(aliases, .alias, nil) + Self.texts(outcome.short, .name)
      + Self.synonyms(outcome.synonyms) + Self.texts(outcome.statement, .statement)
  }

  init(_ service: Service, aliases: [String]) {
    id = service.id
    terms =
      Self.terms(aliases, .alias, nil) + Self.texts(service.name, .name)
      + Self.synonyms(service.synonyms) + Self.texts(service.promise, .statement)
  }

  private static func synonyms(_ synonyms: [Language: [String]]) -> [Term] {
    Language.allCases.flatMap { terms(synonyms[$0] ?? [], .name, $0) }
  }

  private static func texts(_ text: LocalizedText, _ field: Field) -> [Term] {
    text.languages.flatMap { language in
      let words = TokenLine(text.in(language)).words
      return field == .name
        ? [Term(words: words, field: field, language: language)]
        : words.map { Term(words: [$0], field: field, language: language) }
    }
  }

  private static func terms(_ texts: [String], _ field: Field, _ language: Language?) -> [Term] {
    texts.map { Term(words: TokenLine($0).words, field: field, language: language) }
      .filter { !$0.words.isEmpty }
  }
}
