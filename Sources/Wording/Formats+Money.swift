package import Quantities

extension Formats {
  /// Whether an amount shows cents that are zero.
  package enum MinorDigits: Hashable, Sendable {
    /// €6,200 but €6,200.50: for sentences and prices.
    case whenNeeded
    /// €6,200.00: for columns in which some amounts have cents.
    case always
  }

  /// An amount with its currency: €6,200, 6.200 €, CHF 6,200, 6.200 CHF.
  ///
  /// Only signs that cannot be mistaken stand for a currency; a dollar shows its code.
  package func money(_ amount: Money, minorDigits: MinorDigits = .whenNeeded) -> String {
    let isWhole = amount.minor % amount.currency.minorUnits == 0
    let digits = grouped(isWhole && minorDigits == .whenNeeded ? amount.whole : amount.amount)
    guard language == .en else { return digits + noBreakSpace + sign(of: amount.currency) }
    let sign = sign(of: amount.currency)
    let gap = sign == amount.currency.code ? noBreakSpace : ""
    return (amount.isNegative ? "-" : "") + sign + gap + digits.drop { $0 == "-" }
  }

  /// The sign of a currency, or its code where a sign could be read as another currency's.
  package func sign(of currency: Currency) -> String {
    guard style != .ascii else { return currency.code }
    return switch currency {
    case .euro: "€"
    case .poundSterling: "£"
    case .rouble where language == .ru: "₽"
    default: currency.code
    }
  }
}

extension Money {
  fileprivate var whole: String { String(minor / currency.minorUnits) }
}
