package import Negotiation
import ServiceCatalogue
package import Wording

/// Writes the draft of a service level agreement from the facts of a meeting (D8).
///
/// A frame of 21 clauses, one schedule for each chosen service, and annexes. Every figure comes from
/// the catalogue, from `Offers`, or from a named person, and carries that source.
package struct AgreementDraft: Sendable {
  private let text: DocumentText

  package init(text: DocumentText) { self.text = text }

  /// - Parameters:
  ///   - id: of the agreement; the customer's id when nil.
  ///   - editions: this version and those before it; a first draft of today when empty.
  ///   - released: ids of the facts (O1, B1, R1, D1, P1, F1) whose words the customer has released;
  ///     all other words stay out of the document (MEETING 19).
  package func document(
    facts: Facts, setting: Setting, language: Language, id: String? = nil,
    editions: [Edition] = [], released: Set<String> = []
  ) -> Document {
    document(
      DraftBasis(facts: facts, setting: setting), language: language, id: id, editions: editions,
      released: released)
  }

  /// The same from what a draft really stands on.
  package func document(
    _ basis: DraftBasis, language: Language, id: String? = nil, editions: [Edition] = [],
    released: Set<String> = []
  ) -> Document {
    let words = Words(text: text, formats: Formats(language))
    let first = Edition(name: "0.1", date: basis.today, reason: .first)
    return Drafting(
      basis: basis, words: words, id: id ?? basis.customer.id, edition: editions.last ?? first,
      editions: editions.isEmpty ? [first] : editions, released: released
    ).document
  }
}
