/// An exact fraction of two 128-bit integers, always reduced, the denominator positive.
///
/// Attainment is compared as a ratio and never as a decimal: at exactly the permitted downtime a
/// `Double` says "missed" for 99.9 % of a 30-day month.
package struct Ratio: CanonicalText, Comparable {
  package static let form = "a fraction such as 999/1000"

  package let numerator: Int128
  package let denominator: Int128

  package static let zero = Ratio(0)
  package static let one = Ratio(1)

  /// numerator ÷ denominator; the denominator must not be zero.
  package init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(
      denominator != 0, "A ratio needs a denominator other than zero; check for it first.")
    let divisor = Int128(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  package init<Number: BinaryInteger>(_ numerator: Number, _ denominator: Number) {
    self.init(Int128(numerator), Int128(denominator))
  }

  package init(_ whole: some BinaryInteger) {
    self.init(Int128(whole), 1)
  }

  package init(_ exact: Exact) {
    self.init(Int128(exact.mantissa), powerOfTen(exact.scale))
  }

  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let top = Int128(parts[0]) else { return nil }
    let bottom = parts.count == 2 ? Int128(parts[1]) : 1
    guard let bottom, bottom > 0, top > Int128.min else { return nil }
    self.init(top, bottom)
  }

  package var description: String {
    denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
  }

  /// The ratio as a decimal number, cut toward zero to exactly `decimals` places.
  package func description(decimals: Int) -> String {
    decimalText(numerator: numerator, denominator: denominator, decimals: decimals)
  }

  /// The ratio times 100, cut toward zero: 0.998999 with 2 decimals is "99.89", never "99.90".
  package func percentDescription(decimals: Int) -> String {
    (self * Ratio(100)).description(decimals: decimals)
  }

  package static func < (left: Ratio, right: Ratio) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

/// Euclid's algorithm; the divisor of zero and zero is one.
func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
  var (larger, smaller) = (first, second)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger == 0 ? 1 : larger
}
