/// Which records were taken back: an undoing that was itself undone takes nothing back.
package enum Standing {
  package static func fallen(in records: Ledger<Record>) -> Set<Int> {
    var fallen: Set<Int> = []
    for record in records.reversed() where !fallen.contains(record.sequence) {
      switch record.content {
      case .undone(let undone): fallen.formUnion(undone.records)
      case .struck(let sequence): fallen.insert(sequence)
      case .opened, .addressed, .answered, .performed, .shown, .noted, .promised,
        .released:
        break
      }
    }
    return fallen
  }
}
