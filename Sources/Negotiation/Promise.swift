package import Quantities
package import Wording

/// A promise of either side, with owner and date (MEETING 14).
package struct Promise: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// To find out what a wish would take and cost.
    case feasibilityCheck = "feasibility-check"
    case other
  }

  package let kind: Kind
  package let words: String
  package let owner: String
  package let due: LocalDate?
  /// The requirement that it answers: R1.
  package let about: String?
  package let speaker: String
  package let language: Language

  package init(
    kind: Kind, words: String, owner: String, due: LocalDate?, about: String?, speaker: String,
    language: Language
  ) {
    self.kind = kind
    self.words = words
    self.owner = owner
    self.due = due
    self.about = about
    self.speaker = speaker
    self.language = language
  }
}
