package import Quantities
package import Wording

/// Something a person of the customer told before (D1): verbatim, and translated where the
/// customer's file has it in more languages.
package struct KnownObservation: Hashable, Sendable {
  package let speaker: String
  package let date: LocalDate
  package let words: LocalizedText

  package init(speaker: String, date: LocalDate, words: LocalizedText) {
    self.speaker = speaker
    self.date = date
    self.words = words
  }
}
