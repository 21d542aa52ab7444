package import Quantities
package import Wording

/// A transcript test: what is typed in a meeting, line by line, and what is expected of each.
package struct DialogueTest: Hashable, Sendable {
  package let name: String
  package let dialogue: String
  package let language: Language
  /// When it is held; nil for the noon of the catalogue's first day.
  package let at: Instant?
  /// Id of the customer; nil for the first one of the catalogue.
  package let customer: String?
  /// What the dialogue is given in place of its caller, by slot.
  package let given: [String: PlainValue]
  package let turns: [TestTurn]

  package init(
    name: String, dialogue: String, language: Language, at: Instant?, customer: String?,
    given: [String: PlainValue], turns: [TestTurn]
  ) {
    self.name = name
    self.dialogue = dialogue
    self.language = language
    self.at = at
    self.customer = customer
    self.given = given
    self.turns = turns
  }
}
