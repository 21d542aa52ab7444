/// An exact amount of money: whole minor units (cents) of one currency.
///
/// Amounts of different currencies are never added or compared; that is a fault of the program and
/// stops with a sentence, as does an amount that leaves 64 bits.
package struct Money: CanonicalText, Comparable {
  package static let form = "an amount with its currency such as 6200.00 EUR"

  package let minor: Int64
  package let currency: Currency

  package init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  package static func zero(_ currency: Currency) -> Money {
    Money(minor: 0, currency: currency)
  }

  /// A price as authors write it ("6200.00", "6200"): not negative, no more decimals than the
  /// currency has.
  package init?(_ text: String, currency: Currency) {
    var scanner = TextScanner(text)
    guard let whole = scanner.number() else { return nil }
    var (minor, decimals) = (Int128(whole), currency.minorDigits)
    if scanner.take(".") {
      guard let part = scanner.takeDigits(), part.count <= decimals, let value = part.value
      else { return nil }
      minor = minor * powerOfTen(part.count) + Int128(value)
      decimals -= part.count
    }
    guard scanner.isAtEnd, let amount = Int64(exactly: minor * powerOfTen(decimals)) else {
      return nil
    }
    self.init(minor: amount, currency: currency)
  }

  /// The canonical text, "6200.00 EUR"; differences may be negative, "-5.00 EUR".
  package init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let currency = Currency(code: String(parts[1])) else { return nil }
    let isNegative = parts[0].first == "-"
    let digits = String(isNegative ? parts[0].dropFirst() : parts[0])
    guard let amount = Money(digits, currency: currency) else { return nil }
    self.init(minor: isNegative ? -amount.minor : amount.minor, currency: currency)
  }

  package var description: String { "\(amount) \(currency.code)" }

  /// The digits alone with all decimals of the currency: "6200.00".
  package var amount: String {
    decimalText(
      numerator: Int128(minor), denominator: powerOfTen(currency.minorDigits),
      decimals: currency.minorDigits)
  }

  /// The amount in whole units of the currency as a ratio: 6200.50 EUR is 12401/2.
  package var ratio: Ratio { Ratio(Int128(minor), powerOfTen(currency.minorDigits)) }

  /// The amount in whole units of the currency: 6200.50.
  package var exact: Exact { Exact(minor: minor, decimals: currency.minorDigits) }

  package var isNegative: Bool { minor < 0 }

  package static func < (left: Money, right: Money) -> Bool {
    left.requireCurrency(of: right, to: "be compared with")
    return left.minor < right.minor
  }

  func requireCurrency(of other: Money, to verb: String) {
    precondition(
      currency == other.currency,
      "\(self) cannot \(verb) \(other); convert one of them first.")
  }
}
