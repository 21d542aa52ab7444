/// Which records were taken back: an undoing that was itself undone takes nothing back.
package enum Standing {
  /// What an `/undo` that stands took back.
  static func undone(in records: Ledger<Record>, fallen: Set<Int>) -> Set<Int> {
    records.reduce(into: []) { undone, record in
      guard case .undone(let content) = record.content, content.reason == .undo,
        !fallen.contains(record.sequence)
      else { return }
      undone.formUnion(content.records)
    }
  }

  package static func fallen(in records: Ledger<Record>) -> Set<Int> {
    var fallen: Set<Int> = []
    for record in records.reversed() where !fallen.contains(record.sequence) {
      switch record.content {
      case .undone(let undone): fallen.formUnion(undone.records)
      case .struck(let sequence): fallen.insert(sequence)
      case .opened, .addressed, .answered, .performed, .shown, .noted, .promised, .released,
        .parked, .labelled:
        break
      }
    }
    return fallen
  }
}
