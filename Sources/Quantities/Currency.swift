/// A currency of ISO 4217 with the number of decimals of its amounts.
///
/// The table holds the active codes that have a minor unit, funds codes included, as of 2026.
/// Metals, test codes and units of account (XAU, XTS, XDR …) have none: nothing is billed in them.
package struct Currency: CanonicalText, Comparable {
  package static let form = "a currency code of ISO 4217 such as EUR"

  /// Three capital letters.
  package let code: String
  /// Decimals of an amount: 2 for EUR, 0 for JPY, 3 for KWD.
  package let minorDigits: Int

  package static let euro = Currency(code: "EUR", minorDigits: 2)
  package static let swissFranc = Currency(code: "CHF", minorDigits: 2)
  package static let poundSterling = Currency(code: "GBP", minorDigits: 2)
  package static let rouble = Currency(code: "RUB", minorDigits: 2)
  package static let dollar = Currency(code: "USD", minorDigits: 2)

  /// nil for a code that is not active; codes are capital letters.
  package init?(code: String) {
    guard let digits = Self.minorDigits[code] else { return nil }
    self.init(code: code, minorDigits: digits)
  }

  package init?(_ text: String) {
    self.init(code: text)
  }

  private init(code: String, minorDigits: Int) {
    self.code = code
    self.minorDigits = minorDigits
  }

  package var description: String { code }

  /// How many minor units are one of the currency: 100 for EUR.
  package var minorUnits: Int64 { Int64(powerOfTen(minorDigits)) }

  /// All known codes, sorted; for suggestions and lexicons.
  package static var allCodes: [String] { minorDigits.keys.sorted() }

  package static func < (left: Currency, right: Currency) -> Bool {
    left.code < right.code
  }

  private static let minorDigits: [String: Int] = {
    let groups = [(0, noDecimals), (2, twoDecimals), (3, threeDecimals), (4, fourDecimals)]
    let pairs = groups.flatMap { digits, codes in
      codes.split(whereSeparator: \.isWhitespace).map { (String($0), digits) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  private static let noDecimals = """
    BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
    """

  private static let threeDecimals = "BHD IQD JOD KWD LYD OMR TND"

  private static let fourDecimals = "CLF UYW"

  private static let twoDecimals = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
    CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP
    GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT
    LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN
    NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS
    VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
    """
}
