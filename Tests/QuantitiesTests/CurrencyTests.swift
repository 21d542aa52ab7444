import Testing

@testable import Quantities

struct CurrencyTests {
  @Test(arguments: [
    ("EUR", 2), ("CHF", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("ISK", 0), ("RUB", 2), ("XOF", 0),
    ("SLE", 2), ("ZWG", 2), ("XCG", 2),
  ])
  func `an active code has its decimals`(code: String, digits: Int) throws {
    #expect(try #require(Currency(code: code)).minorDigits == digits)
  }

  @Test(arguments: ["DEM", "HRK", "BGN", "XAU", "XXX", "XTS", "eur", "EURO", "", "€"])
  func `a code that is retired or no money is refused`(code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test func `the named currencies agree with the table`() {
    for currency in [Currency.euro, .swissFranc, .poundSterling, .rouble, .dollar] {
      #expect(Currency(code: currency.code) == currency)
    }
    #expect(Currency.allCodes == Currency.allCodes.sorted())
    #expect(Currency.euro.minorUnits == 100)
  }
}
