import Quantities

/// What a money word stands for: a currency, or its hundredth part.
struct CurrencyWord: Hashable, Sendable {
  let currency: Currency
  let isMinor: Bool

  /// `EUR` for euros, `EUR-minor` for cents.
  init?(key: String) {
    guard let currency = Currency(code: String(key.prefix(3))) else { return nil }
    self.currency = currency
    isMinor = key.hasSuffix("-minor")
  }

  /// Codes that are words of their own when somebody writes in capitals.
  static let ordinaryWords: Set<String> = [
    "all", "top", "try", "cup", "mop", "pen", "sos", "bam", "ron", "gel", "amd", "che", "ang",
  ]
}
