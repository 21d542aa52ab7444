/// What stands between whole part and decimals in the amounts of one list.
package enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  case comma, point

  package var sign: Character { self == .comma ? "," : "." }
}
