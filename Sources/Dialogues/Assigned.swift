/// What a `set` step puts into a slot: a fixed value, or what another slot holds.
package enum Assigned: Hashable, Sendable {
  case literal(Value)
  case slot(String)

  package func value(in slots: [String: Value]) -> Value? {
    switch self {
    case .literal(let value): value
    case .slot(let slot): slots[slot]
    }
  }
}
