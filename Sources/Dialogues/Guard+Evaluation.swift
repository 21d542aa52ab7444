import Quantities

extension Guard {
  /// Whether the condition holds for these slots; an unset slot makes a comparison false.
  ///
  /// - Parameter shown: what was on the screen; only rules ask for it.
  package func holds(in slots: [String: Value], shown: Set<String> = []) -> Bool {
    switch self {
    case .isSet(let slot): slots[slot] != nil
    case .isShown(let exhibit): shown.contains(exhibit)
    case .compare(let left, let comparison, let right):
      comparison.holds(left.value(in: slots), right)
    case .among(let slot, let words): slots[slot].map { words.contains($0.key) } ?? false
    case .not(let inner): !inner.holds(in: slots, shown: shown)
    case .and(let left, let right):
      left.holds(in: slots, shown: shown) && right.holds(in: slots, shown: shown)
    case .or(let left, let right):
      left.holds(in: slots, shown: shown) || right.holds(in: slots, shown: shown)
    }
  }

  /// The claims of which the condition is made: everything but `not`, `and`, `or`.
  package var claims: [Guard] {
    switch self {
    case .isSet, .isShown, .compare, .among: [self]
    case .not(let inner): inner.claims
    case .and(let left, let right), .or(let left, let right): left.claims + right.claims
    }
  }

  /// Every slot that the condition reads.
  package var slots: Set<String> { Set(claims.compactMap(\.slot)) }

  /// The slot of a claim.
  package var slot: String? {
    switch self {
    case .isSet(let slot), .among(let slot, _): slot
    case .compare(let left, _, _): left.slot
    case .isShown, .not, .and, .or: nil
    }
  }
}

extension Guard.Operand {
  func value(in slots: [String: Value]) -> Value? {
    switch self {
    case .slot(let id): slots[id]
    case .count(let id): .count(slots[id]?.items?.count ?? 0)
    }
  }
}

extension Guard.Comparison {
  func holds(_ left: Value?, _ right: Value) -> Bool {
    guard let left else { return false }
    guard let isLess = Self.less(left, right), let isMore = Self.less(right, left) else {
      return self == .equal && (left == right || (!left.key.isEmpty && left.key == right.key))
    }
    switch self {
    case .equal: return !isLess && !isMore
    case .less: return isLess
    case .lessOrEqual: return !isMore
    case .more: return isMore
    case .moreOrEqual: return !isLess
    }
  }

  /// Nil where the two cannot be put in an order.
  private static func less(_ left: Value, _ right: Value) -> Bool? {
    switch (left, right) {
    case (.percent(let left), .percent(let right)): left < right
    case (.count(let left), .count(let right)), (.duration(let left), .duration(let right)):
      left < right
    case (.number(let left), .number(let right)): left < right
    case (.number(let left), .count(let right)): left < Exact(right)
    case (.count(let left), .number(let right)): Exact(left) < right
    case (.date(let left), .date(let right)): left < right
    case (.money(let left), .money(let right)) where left.currency == right.currency:
      left < right
    default: nil
    }
  }
}
