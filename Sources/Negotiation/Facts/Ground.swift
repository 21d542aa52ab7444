import Quantities
package import ServiceCatalogue
package import Wording

/// What is known before anybody speaks: the customer's own file, and whom the catalogue names.
///
/// A meeting reads its facts on this ground; it stays the same while the meeting lasts.
package struct Ground: Hashable, Sendable {
  package let customer: Customer
  /// Names of the catalogue's contacts, as it writes them.
  package let contacts: [LocalizedText]

  package init(customer: Customer, contacts: [LocalizedText]) {
    self.customer = customer
    self.contacts = contacts
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
