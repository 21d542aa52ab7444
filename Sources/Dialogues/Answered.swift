package import Wording

/// One answer as the journal keeps it: the value, and the words in which somebody gave it (D1, B2).
package struct Answered: Hashable, Sendable, Codable {
  /// `dialogue@version`.
  package let dialogue: String
  package let place: Place
  package let step: String
  /// Nil where the answer only chose a route.
  package let slot: String?
  package let value: Value?
  /// done, skipped, dear, agree, change: an answer that fills no slot.
  package let route: String?
  package let words: String
  /// Id of the person who spoke.
  package let speaker: String
  package let language: Language

  package init(
    dialogue: String, place: Place, step: String, slot: String?, value: Value?, route: String?,
    words: String, speaker: String, language: Language
  ) {
    self.dialogue = dialogue
    self.place = place
    self.step = step
    self.slot = slot
    self.value = value
    self.route = route
    self.words = words
    self.speaker = speaker
    self.language = language
  }
}
