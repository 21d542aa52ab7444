package import Dialogues
package import Wording

/// Something that was said beside the questions: an observation, a figure, a thing to discuss (D1).
package struct Note: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Verbatim and never disputed.
    case observation
    /// What an hour without the service costs the customer.
    case cost
    /// The customer prefers to keep that figure to himself: a full answer.
    case costUndisclosed = "cost-undisclosed"
    /// A correction of who said something.
    case attribution
  }

  package let kind: Kind
  package let words: String
  package let speaker: String
  package let language: Language
  package let value: Value?
  /// What it is about: a service, an item.
  package let about: String?

  package init(
    kind: Kind, words: String, speaker: String, language: Language, value: Value?,
    about: String?
  ) {
    self.kind = kind
    self.words = words
    self.speaker = speaker
    self.language = language
    self.value = value
    self.about = about
  }
}
