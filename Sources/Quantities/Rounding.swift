/// How an exact amount becomes a whole number of minor units; used once, at the end of a sum.
package enum Rounding: String, Codable, Hashable, Sendable, CaseIterable {
  /// The nearest unit; a half goes away from zero ("kaufmännisch").
  case halfUp = "half-up"
  /// The nearest unit; a half goes to the even neighbour.
  case halfEven = "half-even"
  /// Toward zero.
  case down

  /// dividend ÷ divisor as a whole number; the divisor is positive.
  func divide(_ dividend: Int128, by divisor: Int128) -> Int128 {
    precondition(divisor > 0, "Rounding divides by a positive number only.")
    let (quotient, rest) = dividend.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
    let gap = divisor.magnitude - rest
    let up =
      switch self {
      case .halfUp: rest >= gap
      case .halfEven: rest > gap || (rest == gap && quotient % 2 == 1)
      case .down: false
      }
    let rounded = Int128(up ? quotient + 1 : quotient)
    return dividend < 0 ? -rounded : rounded
  }
}
