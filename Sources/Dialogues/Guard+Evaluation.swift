import Quantities

extension Guard {
  /// Whether the condition holds for these slots; an unset slot makes a comparison false.
  package func holds(in slots: [String: Value]) -> Bool {
    switch self {
    case .isSet(let slot): slots[slot] != nil
    case .compare(let left, let comparison, let right):
      comparison.holds(left.value(in: slots), right.value(in: slots))
    case .among(let slot, let words): slots[slot].map { words.contains($0.key) } ?? false
    case .not(let inner): !inner.holds(in: slots)
    case .and(let left, let right): left.holds(in: slots) && right.holds(in: slots)
    case .or(let left, let right): left.holds(in: slots) || right.holds(in: slots)
    }
  }

  /// Every slot that the condition reads.
  package var slots: Set<String> {
    switch self {
    case .isSet(let slot), .among(let slot, _): [slot]
    case .compare(let left, _, let right): left.slots.union(right.slots)
    case .not(let inner): inner.slots
    case .and(let left, let right), .or(let left, let right): left.slots.union(right.slots)
    }
  }
}

extension Guard.Operand {
  func value(in slots: [String: Value]) -> Value? {
    switch self {
    case .slot(let id): slots[id]
    case .count(let id): .count(slots[id]?.items?.count ?? 0)
    case .literal(let value): value
    }
  }

  var slots: Set<String> {
    switch self {
    case .slot(let id), .count(let id): [id]
    case .literal: []
    }
  }
}

extension Guard.Comparison {
  func holds(_ left: Value?, _ right: Value?) -> Bool {
    guard let left, let right else { return false }
    if self == .equal { return left == right || (!left.key.isEmpty && left.key == right.key) }
    guard let isLess = Self.less(left, right), let isMore = Self.less(right, left) else {
      return false
    }
    switch self {
    case .equal: return false
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
    case (.date(let left), .date(let right)): left < right
    case (.money(let left), .money(let right)) where left.currency == right.currency:
      left < right
    default: nil
    }
  }
}
