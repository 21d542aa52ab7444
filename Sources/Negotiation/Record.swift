package import Quantities

/// One line of a stream: never changed, only followed by others (DECISIONS 1, 2).
package struct Recorded<Content: Hashable & Sendable>: Hashable, Sendable {
  /// 1, 2, 3 … within the stream.
  package let sequence: Int
  /// All records that one typed line brought about share its turn.
  package let turn: Int
  package let at: Instant
  package let content: Content

  package init(sequence: Int, turn: Int, at: Instant, content: Content) {
    self.sequence = sequence
    self.turn = turn
    self.at = at
    self.content = content
  }
}

/// One line of a meeting's journal.
package typealias Record = Recorded<RecordContent>
