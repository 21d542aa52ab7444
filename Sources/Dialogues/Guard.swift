/// A condition over slots: total, typed at load, without calls and without host code.
package indirect enum Guard: Hashable, Sendable {
  case isSet(String)
  /// Whether something was shown on the way here; only rules (`always`) may ask for it.
  case isShown(String)
  case compare(Operand, Comparison, Value)
  case among(String, [String])
  case not(Guard)
  case and(Guard, Guard)
  case or(Guard, Guard)

  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case less = "<"
    case lessOrEqual = "<="
    case more = ">"
    case moreOrEqual = ">="
  }

  /// What stands to the left of a comparison; to the right stands a fixed value.
  package enum Operand: Hashable, Sendable {
    case slot(String)
    case count(String)

    package var slot: String {
      switch self {
      case .slot(let id), .count(let id): id
      }
    }
  }
}
