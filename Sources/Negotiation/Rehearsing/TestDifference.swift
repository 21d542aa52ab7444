/// Something that is not as a transcript test expects it.
package struct TestDifference: Hashable, Sendable {
  /// The key of the expectation that does not hold.
  package enum Key: Hashable, Sendable {
    case step
    case set(slot: String)
    /// The index in the list of names.
    case says(Int)
    case words(Int)
    case keeps(Int)
    case misstep
  }

  /// Index of the line.
  package let turn: Int
  package let key: Key
  package let expected: String
  package let found: String

  package init(turn: Int, key: Key, expected: String, found: String) {
    self.turn = turn
    self.key = key
    self.expected = expected
    self.found = found
  }
}
