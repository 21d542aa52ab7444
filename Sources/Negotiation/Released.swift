package import Wording

/// Words that a customer lets into the annex of the agreement, one by one (MEETING 19).
///
/// It names records and not ids of facts: ids move up when something is taken back.
package struct Released: Hashable, Sendable, Codable {
  /// What was typed: "O1 B2". Empty where released words were kept or their speaker was corrected.
  package let words: String
  /// Sequences of the records whose words are released.
  package let records: [Int]
  /// Observations of the customer's own file, in the words of that file: they stand in no record.
  package let known: [String]
  package let speaker: String
  package let language: Language

  package init(
    words: String, records: [Int], known: [String], speaker: String, language: Language
  ) {
    self.words = words
    self.records = records
    self.known = known
    self.speaker = speaker
    self.language = language
  }
}
