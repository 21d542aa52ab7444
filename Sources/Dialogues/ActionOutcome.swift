/// One outcome of an action: what it brings along, for the proof.
package struct ActionOutcome: Hashable, Sendable {
  /// Results that have no value then.
  package let without: Set<String>
  /// Results that may have no value then.
  package let perhaps: Set<String>
  /// Results of an enum that can only be one word then.
  package let words: [String: String]
  /// Whether a wish is not met as it stands: a way forward has to follow (D4).
  package let isNegative: Bool

  package init(
    without: Set<String> = [], perhaps: Set<String> = [], words: [String: String] = [:],
    isNegative: Bool = false
  ) {
    self.without = without
    self.perhaps = perhaps
    self.words = words
    self.isNegative = isNegative
  }
}
