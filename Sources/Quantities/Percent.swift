/// A percentage, exactly as agreed: 99.95 is the decimal 99.95, never a nearby fraction.
///
/// It is written without its sign in files ("99.9"); reading also takes "99.9%" and "99.9 %".
package struct Percent: CanonicalText, Comparable {
  package static let form = "a percentage such as 99.9"

  package let value: Exact

  package init(_ value: Exact) {
    self.value = value
  }

  package init(_ whole: Int) {
    value = Exact(whole)
  }

  package init?(_ text: String) {
    var digits = Substring(text)
    if digits.last == "%" {
      digits.removeLast()
      if digits.last == " " || digits.last == "\u{A0}" { digits.removeLast() }
    }
    guard let value = Exact(String(digits)) else { return nil }
    self.value = value
  }

  package static let zero = Percent(0)
  package static let hundred = Percent(100)

  package var description: String { value.description }

  /// What is missing to the whole: 100 − value, so 0.1 for a target of 99.9.
  package var missing: Percent { Percent(Exact(100) - value) }

  /// The percentage as a ratio: 99.9 is 999/1000.
  package var ratio: Ratio {
    Ratio(Int128(value.mantissa), powerOfTen(value.scale + 2))
  }

  /// The share of a number of seconds, rounded down to a whole second.
  package func of(_ seconds: Int64) -> Int64 {
    wholeSeconds(of: seconds, mantissa: Int128(value.mantissa), scale: value.scale)
  }

  /// Downtime that a target of this percentage permits: ⌊agreed × (100 − value) ÷ 100⌋ seconds.
  ///
  /// The exact bound for "met or missed" is the ratio itself; this figure is for people.
  package func permittedSeconds(of agreed: Int64) -> Int64 {
    let missing = 100 * powerOfTen(value.scale) - Int128(value.mantissa)
    return wholeSeconds(of: agreed, mantissa: missing, scale: value.scale)
  }

  package static func < (left: Percent, right: Percent) -> Bool {
    left.value < right.value
  }

  private func wholeSeconds(of seconds: Int64, mantissa: Int128, scale: Int) -> Int64 {
    let share = floorDivide(Int128(seconds) * mantissa, by: powerOfTen(scale + 2)).quotient
    guard let whole = Int64(exactly: share) else {
      preconditionFailure("\(self) % of \(seconds) seconds does not fit into 64 bits.")
    }
    return whole
  }
}
