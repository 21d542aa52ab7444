/// A condition over slots: total, typed at load, without calls and without host code.
package indirect enum Guard: Hashable, Sendable {
  case isSet(String)
  case compare(Operand, Comparison, Operand)
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

  package enum Operand: Hashable, Sendable {
    case slot(String)
    case count(String)
    case literal(Value)
  }
}
