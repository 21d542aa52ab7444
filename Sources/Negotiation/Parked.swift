package import Wording

/// Something that was left for later: the meeting goes on, and it stands among the open points.
package struct Parked: Hashable, Sendable, Codable {
  /// Places, or ways of calls that end in a slash: `terms`, `options[patient-management]/`.
  package let marks: [String]
  package let words: String
  package let speaker: String
  package let language: Language

  package init(marks: [String], words: String, speaker: String, language: Language) {
    self.marks = marks
    self.words = words
    self.speaker = speaker
    self.language = language
  }
}
