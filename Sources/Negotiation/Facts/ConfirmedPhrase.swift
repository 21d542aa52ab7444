import ServiceCatalogue
import Understanding

/// What a customer calls a service in his own words, as a meeting confirmed it.
///
/// Nothing is written for it: it follows from what was said and chosen. Whether it becomes a name in
/// the customer's file is a person's decision.
package struct ConfirmedPhrase: Hashable, Sendable {
  /// The customer's own words for it.
  package let phrase: String
  /// Service id.
  package let service: String
  /// What he said with them.
  package let statement: Statement
}

extension Facts {
  /// Phrases that led nowhere in the catalogue until the customer took up a service for them: one
  /// outcome without a type, and one service that no other outcome explains.
  package func confirmedPhrases(in setting: Setting) -> [ConfirmedPhrase] {
    let unknown = outcomes.filter { $0.type == nil }
    let explained = Set(
      outcomes.compactMap(\.type).flatMap { setting.catalogue.services.live(serving: $0) })
    let taken = services.map(\.service).filter { !explained.contains($0) }
    guard unknown.count == 1, taken.count == 1, let outcome = unknown.first,
      let service = taken.first
    else { return [] }
    let known = Set(setting.customer.aliases.keys)
    return setting.candidates.ownWords(of: outcome.statement.words)
      .filter { !known.contains($0) }
      .map { ConfirmedPhrase(phrase: $0, service: service, statement: outcome.statement) }
  }
}
