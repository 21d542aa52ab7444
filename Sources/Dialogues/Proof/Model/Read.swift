/// A value that a step cannot do without: where a text, a condition, an action or a call takes it.
struct Read: Hashable, Sendable {
  let slot: String
  /// The place in the file: "steps/choice/from", "words/choice.ask".
  let path: String
  /// Who reads it, as the beginning of a sentence: "the text choice.ask names".
  let reader: String
  /// When it is read; an option that is left out shows no label.
  let when: Condition
}
