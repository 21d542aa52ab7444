import Quantities

extension SlotCells {
  /// For each cell, whether a claim about the slot holds there.
  func truth(of claim: Guard) -> [Bool] {
    (0...(filled.last ?? 0)).map { holds(claim, $0) }
  }

  private func holds(_ claim: Guard, _ cell: Cell) -> Bool {
    switch claim {
    case .isSet: return cell > 0
    case .isShown: return cell > 0
    case .among(_, let words): return cell > 0 && words.contains(name(cell))
    case .compare(.slot, let comparison, let literal):
      guard cell > 0 else { return false }
      if case .figures(let thresholds) = kind, let limit = literal.figure {
        return thresholds.holds(comparison, cell, limit)
      }
      return comparison == .equal && !literal.key.isEmpty && name(cell) == literal.key
    case .compare(.count, let comparison, let literal):
      guard case .lengths(let thresholds) = kind, let limit = literal.figure else { return false }
      // A list that has no value has no items.
      let cells = thresholds.cells(from: .zero, to: .zero)
      return thresholds.holds(comparison, cell > 0 ? cell : cells.first ?? 0, limit)
    case .not, .and, .or: return false
    }
  }
}
