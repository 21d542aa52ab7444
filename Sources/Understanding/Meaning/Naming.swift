/// Words that may name an earlier answer, and what stands behind them: "the start date, 1 April".
package struct Naming: Hashable, Sendable {
  package enum Link: Hashable, Sendable {
    /// Nothing stands between the name and the rest.
    case none
    /// "is", "to", "should be".
    case word
    /// A colon, an equals sign, a dash.
    case sign
  }

  /// The name in folded words, without those around it.
  package let name: [String]
  package let link: Link
  /// In the speaker's own letters; nil where the name is all.
  package let value: String?
}
