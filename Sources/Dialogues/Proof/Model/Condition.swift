/// A condition of the dialogue over cells: each claim is looked up.
indirect enum Condition: Hashable, Sendable {
  case always
  case claim(Claim)
  case not(Condition)
  case and(Condition, Condition)
  case or(Condition, Condition)

  struct Claim: Hashable, Sendable {
    let column: Int
    let truth: [Bool]
    /// The slot whose value it compares; nil for "is set" and "is shown", which need none.
    let reads: String?
  }

  func holds(_ cells: [Cell]) -> Bool {
    switch self {
    case .always: true
    case .claim(let claim): claim.truth[Int(cells[claim.column])]
    case .not(let inner): !inner.holds(cells)
    case .and(let left, let right): left.holds(cells) && right.holds(cells)
    case .or(let left, let right): left.holds(cells) || right.holds(cells)
    }
  }

  /// The slots that are compared while they have no value, as it is read from left to right: what
  /// stands behind `tier is set and` is read only where that holds.
  func readsUnset(_ cells: [Cell]) -> [String] {
    switch self {
    case .always: return []
    case .claim(let claim): return cells[claim.column] == 0 ? claim.reads.map { [$0] } ?? [] : []
    case .not(let inner): return inner.readsUnset(cells)
    case .and(let left, let right):
      return left.readsUnset(cells) + (left.holds(cells) ? right.readsUnset(cells) : [])
    case .or(let left, let right):
      return left.readsUnset(cells) + (left.holds(cells) ? [] : right.readsUnset(cells))
    }
  }
}
