package import Quantities

/// One line of a meeting's journal: never changed, only followed by others (DECISIONS 1).
package struct Record: Hashable, Sendable {
  /// 1, 2, 3 … within the stream.
  package let sequence: Int
  /// All records that one typed line brought about share its turn.
  package let turn: Int
  package let at: Instant
  package let content: RecordContent

  package init(sequence: Int, turn: Int, at: Instant, content: RecordContent) {
    self.sequence = sequence
    self.turn = turn
    self.at = at
    self.content = content
  }
}
