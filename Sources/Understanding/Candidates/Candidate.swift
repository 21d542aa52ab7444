/// An outcome type or a service that words may be about, with the reasons in the customer's words.
package struct Candidate: Hashable, Sendable {
  package let id: String
  /// 1…1000; only for ordering candidates of the same text.
  package let score: Int
  /// The words of the text that spoke for it, best first.
  package let because: [String]

  /// Whether so much speaks for it that it may be proposed before anybody was asked.
  package var isClear: Bool { score >= 148 }

  package init(id: String, score: Int, because: [String]) {
    self.id = id
    self.score = score
    self.because = because
  }
}
