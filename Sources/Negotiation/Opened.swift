package import Dialogues
package import Wording

/// With whom a meeting was opened, and on what it stands.
package struct Opened: Hashable, Sendable, Codable {
  package let meeting: String
  /// Customer id.
  package let customer: String
  /// `dialogue@version`.
  package let dialogue: String
  /// `id@version`.
  package let catalogue: String
  package let language: Language
  /// What a dialogue that is held alone gets in place of its caller, by slot; nil in a meeting.
  package let given: [String: Value]?

  package init(
    meeting: String, customer: String, dialogue: String, catalogue: String, language: Language,
    given: [String: Value]? = nil
  ) {
    self.meeting = meeting
    self.customer = customer
    self.dialogue = dialogue
    self.catalogue = catalogue
    self.language = language
    self.given = given
  }
}
