package import Quantities

extension Formats {
  /// A whole number with its thousands grouped, four digits already: 6,200.
  package func number(_ count: Int) -> String { grouped(String(count)) }

  /// A decimal number with the decimals it has, or cut (never rounded up) to a fixed count.
  package func number(_ value: Exact, decimals: Int? = nil) -> String {
    grouped(value.description(decimals: decimals ?? value.scale))
  }

  /// A percentage with the decimals it has, or cut (never rounded up) to a fixed count.
  package func percent(_ value: Percent, decimals: Int? = nil) -> String {
    number(value.value, decimals: decimals) + percentSign
  }

  /// A target with at least one decimal: 99.0% reads as a target, 99% as a share.
  package func target(_ value: Percent) -> String {
    percent(value, decimals: max(1, value.value.scale))
  }

  /// A ratio as a percentage, cut to `decimals`: 0.998999 with two is 99.89%, never 99.90%.
  package func percent(_ ratio: Ratio, decimals: Int) -> String {
    grouped(ratio.percentDescription(decimals: decimals)) + percentSign
  }

  /// Between whole part and decimals.
  package var decimalMark: String { language == .en ? "." : "," }

  /// Between the thousands.
  package var groupMark: String {
    switch language {
    case .en: ","
    case .de, .it: "."
    case .fr: narrowSpace
    case .ru: noBreakSpace
    }
  }

  /// Digits with an optional minus sign in front and a dot for decimals, in the language's marks.
  func grouped(_ decimal: String) -> String {
    if (1...3).contains(decimal.utf8.count), !decimal.utf8.contains(UInt8(ascii: ".")) {
      return decimal
    }
    let isNegative = decimal.hasPrefix("-")
    let parts = decimal.drop { $0 == "-" }.split(separator: ".")
    let whole = parts.first.map(Array.init) ?? ["0"]
    let groups = stride(from: whole.count, to: 0, by: -3).reversed().map { end in
      String(whole[max(0, end - 3)..<end])
    }
    return (isNegative ? "-" : "") + groups.joined(separator: groupMark)
      + (parts.count > 1 ? decimalMark + parts[1] : "")
  }

  private var percentSign: String {
    switch language {
    case .en, .it: "%"
    case .de, .fr, .ru: noBreakSpace + "%"
    }
  }
}
