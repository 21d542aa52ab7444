extension Record {
  /// The tombstone of a struck record: same place and time, nothing of what was said.
  package var emptied: Record {
    Record(sequence: sequence, turn: turn, at: at, content: content.emptied)
  }
}
