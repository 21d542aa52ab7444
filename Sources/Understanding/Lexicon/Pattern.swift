/// Ways of speaking with a place for the speaker's words: `{n}`, `{term}`, `{value}`, `{money}`.
enum Pattern: String, CaseIterable, Hashable, Sendable {
  case back
  case question
  /// "I meant {value}": whatever follows.
  case correction
  /// "sorry, it is {value}": only before a figure or the name of an option.
  case amendment
  case cost
}
