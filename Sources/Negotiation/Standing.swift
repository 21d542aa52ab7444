import Dialogues

/// Which records stand: an undoing that was itself undone takes nothing back.
///
/// Kept as the records come, so that taking something back costs as much as is taken back, however
/// many records there are.
struct Standing: Hashable, Sendable {
  /// What an undoing brings about for an earlier record.
  enum Change: Hashable {
    case fell(Int)
    case rose(Int)
    /// An `/undo` took it back, or does so no longer.
    case undone(Int)
    case redone(Int)
  }

  /// For each record, in how many ways that stand it is taken back: in all, and by `/undo`.
  private var taken: Ledger<Int> = []
  private var undone: Ledger<Int> = []

  func stands(_ sequence: Int) -> Bool {
    guard sequence >= 1, sequence <= taken.count else { return true }
    return taken[sequence - 1] == 0
  }

  func isUndone(_ sequence: Int) -> Bool {
    sequence >= 1 && sequence <= undone.count && undone[sequence - 1] > 0
  }

  /// Takes in the record with the next number; what it changes for earlier ones.
  mutating func add(_ record: Record, to records: Ledger<Record>) -> [Change] {
    taken.append(0)
    undone.append(0)
    var changes: [Change] = []
    switch record.content {
    case .undone(let undone): weigh(undone, by: 1, in: records, &changes)
    case .struck(let sequence): take(sequence, by: 1, in: records, &changes)
    case .opened, .addressed, .answered, .performed, .shown, .noted, .promised, .released,
      .parked, .labelled:
      break
    }
    return changes
  }

  private mutating func weigh(
    _ content: Undone, by weight: Int, in records: Ledger<Record>, _ changes: inout [Change]
  ) {
    for sequence in content.records {
      guard sequence >= 1, sequence <= taken.count else { continue }
      if content.reason == .undo {
        undone[sequence - 1] += weight
        if undone[sequence - 1] == max(0, weight) {
          changes.append(weight > 0 ? .undone(sequence) : .redone(sequence))
        }
      }
      take(sequence, by: weight, in: records, &changes)
    }
  }

  private mutating func take(
    _ sequence: Int, by weight: Int, in records: Ledger<Record>, _ changes: inout [Change]
  ) {
    guard sequence >= 1, sequence <= taken.count else { return }
    taken[sequence - 1] += weight
    guard taken[sequence - 1] == max(0, weight) else { return }
    changes.append(weight > 0 ? .fell(sequence) : .rose(sequence))
    if case .undone(let inner) = records[sequence - 1].content {
      weigh(inner, by: -weight, in: records, &changes)
    }
  }
}
