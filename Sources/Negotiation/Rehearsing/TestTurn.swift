package import Quantities

/// One typed line of a transcript test, and what is expected after it.
package struct TestTurn: Hashable, Sendable {
  package let line: String
  /// From here on it is this moment; nil while it is the same as before.
  package let at: Instant?
  package let expected: TestExpectation

  package init(line: String, at: Instant? = nil, expected: TestExpectation = TestExpectation()) {
    self.line = line
    self.at = at
    self.expected = expected
  }
}

/// What is expected after a line; what is not named may be anything, but a line that was not taken
/// has to be expected.
package struct TestExpectation: Hashable, Sendable {
  /// Where the meeting stands: `step` of the tested dialogue, `dialogue/step`, or `end`.
  package var step: String?
  /// What slots hold; `unset` for one that holds nothing.
  package var set: [String: PlainValue]
  /// Names of what is said: `weigh.why`, `glossary.availability`.
  package var says: [String]
  /// What stands in the reply, word for word.
  package var words: [String]
  /// Slots that hold the same as before the line.
  package var keeps: [String]
  /// Why the line was not taken.
  package var misstep: String?

  package init(
    step: String? = nil, set: [String: PlainValue] = [:], says: [String] = [],
    words: [String] = [], keeps: [String] = [], misstep: String? = nil
  ) {
    self.step = step
    self.set = set
    self.says = says
    self.words = words
    self.keeps = keeps
    self.misstep = misstep
  }
}
