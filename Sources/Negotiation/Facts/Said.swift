package import Quantities
package import Wording

/// A value with the words in which it was given, by whom and when.
package struct Said<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let source: Statement

  package init(_ value: Value, _ source: Statement) {
    self.value = value
    self.source = source
  }
}

/// Somebody's words: the source of a figure that the catalogue does not hold (DECISIONS 4).
package struct Statement: Hashable, Sendable {
  package let words: String
  /// The words as they were noted first, where `words` are a translation of them.
  package let original: String
  /// Person id.
  package let speaker: String
  package let language: Language
  package let at: Instant
  /// Sequence of the record in the meeting's journal.
  package let record: Int

  package init(
    words: String, original: String? = nil, speaker: String, language: Language, at: Instant,
    record: Int
  ) {
    self.words = words
    self.original = original ?? words
    self.speaker = speaker
    self.language = language
    self.at = at
    self.record = record
  }
}
