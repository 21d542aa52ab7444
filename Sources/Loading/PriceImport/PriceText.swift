package import Quantities

/// An amount as somebody typed it into a spreadsheet, and what it may mean.
package enum PriceText: Hashable, Sendable {
  /// - Parameter mark: what it proves to be the decimal mark; nil where it proves nothing.
  case amount(Exact, mark: DecimalMark?)
  /// "1.234": thousands under one mark, decimals under the other.
  case either([DecimalMark: Exact])
  case none

  /// - Parameter isNumber: a number of a workbook, which has a decimal point everywhere.
  package init(_ text: String, isNumber: Bool = false) {
    self = isNumber ? PriceText.number(text) : PriceText.typed(text)
  }

  /// The amount once the decimal mark of the list is known.
  package func amount(_ mark: DecimalMark?) -> Exact? {
    switch self {
    case .amount(let amount, _): amount
    case .either(let readings): mark.flatMap { readings[$0] }
    case .none: nil
    }
  }

  private static func typed(_ text: String) -> PriceText {
    guard let digits = digits(of: text) else { return .none }
    let points = digits.filter { $0 == "." }.count
    let commas = digits.filter { $0 == "," }.count
    switch (points, commas) {
    case (0, 0): return Exact(digits).map { .amount($0, mark: nil) } ?? .none
    case (1..., 1...):
      let mark: DecimalMark =
        (digits.lastIndex { $0 == "." } ?? digits.startIndex)
          > (digits.lastIndex { $0 == "," } ?? digits.startIndex) ? .point : .comma
      return exact(digits, mark).map { .amount($0, mark: mark) } ?? .none
    case (2..., 0): return exact(digits, .comma).map { .amount($0, mark: .comma) } ?? .none
    case (0, 2...): return exact(digits, .point).map { .amount($0, mark: .point) } ?? .none
    case (_, _): return single(digits, points == 1 ? .point : .comma)
    }
  }

  /// One separator: with three digits behind and one to three before it may part thousands.
  private static func single(_ digits: String, _ mark: DecimalMark) -> PriceText {
    let other: DecimalMark = mark == .point ? .comma : .point
    guard let decimal = exact(digits, mark) else { return .none }
    guard let grouped = exact(digits, other) else { return .amount(decimal, mark: mark) }
    return .either([mark: decimal, other: grouped])
  }

  /// Nil where the other sign does not part thousands.
  private static func exact(_ digits: String, _ mark: DecimalMark) -> Exact? {
    let other: DecimalMark = mark == .point ? .comma : .point
    let parts = digits.split(separator: mark.sign, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.drop { $0 == "-" }.split(
      separator: other.sign, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty,
      groups.count == 1 || (first.count <= 3 && first != "0"),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard !decimals.contains(other.sign), parts.count == 1 || !decimals.isEmpty else { return nil }
    let sign = whole.hasPrefix("-") ? "-" : ""
    return Exact(sign + groups.joined() + (decimals.isEmpty ? "" : "." + decimals))
  }

  /// Digits with their separators; nil where anything but a currency stands beside them.
  private static func digits(of text: String) -> String? {
    var digits = ""
    var words = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", ",": digits.unicodeScalars.append(scalar)
      case "-", "\u{2212}":
        // A dash for the cents, as in "1200.-" and "1200,–".
        if digits.isEmpty { digits = "-" } else { words += "" }
      case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}", "\u{2013}": continue
      case "€", "$", "£", "₽": continue
      case _: words.unicodeScalars.append(scalar)
      }
    }
    while digits.hasSuffix(".") || digits.hasSuffix(",") { digits.removeLast() }
    let isCurrency = words.isEmpty || currencies.contains(words.lowercased())
    return isCurrency && digits.contains(where: \.isNumber) ? digits : nil
  }

  private static let currencies: Set<String> = [
    "eur", "euro", "chf", "fr.", "sfr.", "gbp", "usd", "rub", "руб", "руб.", "р.", "р", "pln",
    "sek", "nok", "dkk", "czk",
  ]

  /// A workbook keeps a binary number: what stands behind nine decimals was never typed.
  private static func number(_ text: String) -> PriceText {
    let parts = text.lowercased().split(separator: "e")
    guard let mantissa = parts.first.flatMap({ rounded(String($0)) }) else { return .none }
    guard parts.count == 2 else { return .amount(mantissa, mark: .point) }
    guard let power = Int(parts[1]), abs(power) <= 15 else { return .none }
    var factor = Exact(1)
    let step = power < 0 ? Exact("0.1") ?? Exact(1) : Exact(10)
    for _ in 0..<abs(power) { factor = factor.multiplied(by: step) ?? factor }
    return mantissa.multiplied(by: factor).map { .amount(trimmed($0), mark: .point) } ?? .none
  }

  private static func rounded(_ text: String) -> Exact? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count > 9 else { return Exact(text) }
    let unit = Exact(text.hasPrefix("-") ? "-0.000000001" : "0.000000001") ?? Exact(0)
    let isUp = parts[1].dropFirst(9).first.map { $0 >= "5" } ?? false
    let cut = Exact("\(parts[0]).\(parts[1].prefix(9))")
    return cut.map { trimmed(isUp ? $0 + unit : $0) }
  }

  /// Without zeros at the end.
  private static func trimmed(_ value: Exact) -> Exact {
    var text = value.description
    while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") { text.removeLast() }
    return Exact(text) ?? value
  }
}
