/// An exact decimal number: a 64-bit mantissa and zero to nine decimals.
///
/// Always normalised (no trailing zeros), so 99.90 and 99.9 are the same value. Operators stop with
/// a sentence on overflow; `adding`, `subtracting` and `multiplied` answer nil instead, for numbers
/// that a person typed.
package struct Exact: CanonicalText, Comparable {
  package static let form = "a decimal number such as 99.9"

  package let mantissa: Int64
  /// How many digits of the mantissa are decimals, 0...9.
  package let scale: Int

  package static let zero = Exact(0)

  package init(_ whole: Int) {
    mantissa = Int64(whole)
    scale = 0
  }

  /// mantissa × 10^(-scale), normalised; nil if more than nine decimals or 64 bits are needed.
  package init?(mantissa: Int128, scale: Int) {
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    guard (0...9).contains(scale), let short = Int64(exactly: mantissa) else { return nil }
    self.mantissa = short
    self.scale = scale
  }

  /// An amount in minor units, of which `decimals` (0...9) digits are decimals.
  init(minor: Int64, decimals: Int) {
    var (mantissa, scale) = (minor, decimals)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Digits with an optional sign and an optional dot followed by decimals; nothing else.
  package init?(_ text: String) {
    var scanner = TextScanner(text)
    let sign = scanner.take(anyOf: "+-")
    guard let whole = scanner.takeDigits(), let wholeValue = whole.value else { return nil }
    var (digits, scale) = (Int128(wholeValue), 0)
    if scanner.take(".") {
      guard let decimals = scanner.takeDigits(), decimals.count <= 18, let value = decimals.value
      else { return nil }
      digits = digits * powerOfTen(decimals.count) + Int128(value)
      scale = decimals.count
    }
    guard scanner.isAtEnd else { return nil }
    self.init(mantissa: sign == "-" ? -digits : digits, scale: scale)
  }

  package var description: String { description(decimals: scale) }

  /// The number cut (toward zero) or padded to exactly `decimals` places: 99.8999 with 2 is 99.89.
  package func description(decimals: Int) -> String {
    decimalText(numerator: Int128(mantissa), denominator: powerOfTen(scale), decimals: decimals)
  }

  package var isNegative: Bool { mantissa < 0 }

  package static func < (left: Exact, right: Exact) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.mantissa(at: scale) < right.mantissa(at: scale)
  }

  /// The mantissa that the number has when written with `scale` decimals.
  package func mantissa(at scale: Int) -> Int128 {
    Int128(mantissa) * powerOfTen(scale - self.scale)
  }
}
