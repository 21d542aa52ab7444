package import Dialogues
import Quantities
package import ServiceCatalogue
package import Wording

/// What is known before anybody speaks: the customer's own file, and whom the catalogue names.
///
/// A meeting reads its facts on this ground; it stays the same while the meeting lasts. A class that
/// never changes, because meetings are handed on at every turn.
package final class Ground: Hashable, Sendable {
  package let customer: Customer
  /// Names of the catalogue's contacts, as it writes them.
  package let contacts: [LocalizedText]
  /// What a dialogue that is held alone was given in place of its caller, by slot.
  package let given: [String: Value]

  package init(customer: Customer, contacts: [LocalizedText], given: [String: Value] = [:]) {
    self.customer = customer
    self.contacts = contacts
    self.given = given
  }

  package static func == (one: Ground, other: Ground) -> Bool {
    one === other
      || one.customer == other.customer && one.contacts == other.contacts
        && one.given == other.given
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(customer.id) }

  func giving(_ given: [String: Value]?) -> Ground {
    Ground(customer: customer, contacts: contacts, given: given ?? [:])
  }

  /// Words that were noted before the meeting, in its language where they were translated.
  func statement(_ observation: KnownObservation, in language: Language) -> Statement {
    let translated = observation.words[language]
    return Statement(
      words: translated ?? observation.words.original, original: observation.words.original,
      speaker: observation.speaker, language: translated == nil ? customer.language : language,
      at: Instant(seconds: Int64(observation.date.dayNumber) * 86_400), record: 0)
  }
}
