/// Reads ASCII text from left to right; every verb either takes what it names or takes nothing.
struct TextScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    position += 1
    return true
  }

  mutating func take(anyOf characters: String) -> Unicode.Scalar? {
    guard let next else { return nil }
    let scalar = Unicode.Scalar(next)
    guard characters.unicodeScalars.contains(scalar) else { return nil }
    position += 1
    return scalar
  }

  /// Exactly `count` digits as a number.
  mutating func number(digits count: Int) -> Int? {
    let start = position
    guard let digits = takeDigits(), digits.count == count else {
      position = start
      return nil
    }
    return digits.value.flatMap { Int(exactly: $0) }
  }

  /// As many digits as follow, at least one; nil if there is none or the number is too large.
  mutating func number() -> Int64? {
    takeDigits()?.value
  }

  /// As many digits as follow; `value` is nil when they do not fit into 64 bits.
  mutating func takeDigits() -> (count: Int, value: Int64?)? {
    let start = position
    var value: Int64? = 0
    while let next, (48...57).contains(next) {
      value = value.flatMap { Self.appending(next - 48, to: $0) }
      position += 1
    }
    return position == start ? nil : (position - start, value)
  }

  private static func appending(_ digit: UInt8, to value: Int64) -> Int64? {
    let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int64(digit))
    return overflow || carry ? nil : sum
  }
}

/// A number as at least `width` digits with leading zeros; a minus sign comes first.
func padded(_ number: some BinaryInteger, _ width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (number < 0 ? "-" : "") + zeros + digits
}

/// Division rounding toward minus infinity; the divisor is positive.
func floorDivide<Number: FixedWidthInteger & SignedInteger>(
  _ dividend: Number, by divisor: Number
) -> (quotient: Number, remainder: Number) {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
