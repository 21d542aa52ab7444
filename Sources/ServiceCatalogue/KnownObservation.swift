package import Quantities

/// Something a person of the customer told before, verbatim (D1).
package struct KnownObservation: Hashable, Sendable {
  package let speaker: String
  package let date: LocalDate
  package let words: String

  package init(speaker: String, date: LocalDate, words: String) {
    self.speaker = speaker
    self.date = date
    self.words = words
  }
}
