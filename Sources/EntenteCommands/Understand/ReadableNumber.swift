import Quantities

/// A number as JSON readers take it: a plain decimal, where none is exact with fifteen digits.
enum ReadableNumber {
  private static let digits = 15

  static func text(_ ratio: Ratio) -> String {
    let sign = ratio < .zero ? "-" : ""
    let size = ratio < .zero ? -ratio : ratio
    let whole = size.description(decimals: 0)
    let zeros = whole == "0" ? leadingZeros(size) : 0
    let decimals = max(0, digits - (whole == "0" ? 0 : whole.count) + zeros)
    return sign + trimmed(rounded(size, decimals: decimals))
  }

  private static func leadingZeros(_ size: Ratio) -> Int {
    let text = size.description(decimals: 30)
    return text.dropFirst(2).prefix { $0 == "0" }.count
  }

  /// Half up, digit by digit, as the digits may not fit into an integer.
  private static func rounded(_ size: Ratio, decimals: Int) -> String {
    var digits = Array(size.description(decimals: decimals + 1))
    let last = digits.removeLast()
    if last == "." { return String(digits) }
    guard last >= "5" else { return String(digits) }
    for index in digits.indices.reversed() {
      guard let digit = digits[index].wholeNumberValue else { continue }
      digits[index] = digit == 9 ? "0" : Character(String(digit + 1))
      if digit < 9 { return String(digits) }
    }
    return "1" + String(digits)
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
