package import Wording

/// From what a draft was made: drafted again from the same, it is the same version.
package struct Drafted: Hashable, Sendable, Codable {
  package let meeting: String
  /// Customer id.
  package let customer: String
  /// The last record of the meeting that changed something.
  package let sequence: Int
  package let language: Language
  /// `id@version` of the catalogue whose clauses and levels it stands on.
  package let catalogue: String
  /// Ids of the facts whose words stand in it, in the order of the facts.
  package let released: [String]

  package init(
    meeting: String, customer: String, sequence: Int, language: Language, catalogue: String,
    released: [String]
  ) {
    self.meeting = meeting
    self.customer = customer
    self.sequence = sequence
    self.language = language
    self.catalogue = catalogue
    self.released = released
  }

  package func differsInLanguageOnly(from other: Drafted) -> Bool {
    language != other.language
      && self
        == Drafted(
          meeting: other.meeting, customer: other.customer, sequence: other.sequence,
          language: language, catalogue: other.catalogue, released: other.released)
  }
}
