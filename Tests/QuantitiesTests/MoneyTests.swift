import EntenteTestSupport
import Testing

@testable import Quantities

struct MoneyTests {
  @Test func `a price is read in the decimals of its currency`() throws {
    #expect(Money("6200.00", currency: .euro)?.minor == 620_000)
    #expect(Money("6200", currency: .euro)?.description == "6200.00 EUR")
    #expect(Money("6200.5", currency: .euro)?.minor == 620_050)
    let yen = try #require(Currency(code: "JPY"))
    #expect(Money("500", currency: yen)?.description == "500 JPY")
    let dinar = try #require(Currency(code: "KWD"))
    #expect(Money("1.234", currency: dinar)?.minor == 1234)
  }

  @Test(arguments: [
    "6200.000", "-1.00", "+1", "", "1.", "1,00", "1e2", "92233720368547758.08", "€5",
  ])
  func `other text is no price`(text: String) {
    #expect(Money(text, currency: .euro) == nil)
  }

  @Test func `decimals that the currency does not have are refused`() throws {
    let yen = try #require(Currency(code: "JPY"))
    #expect(Money("500.0", currency: yen) == nil)
    #expect(Money("500.", currency: yen) == nil)
  }

  @Test func `a share is rounded once and by the rule`() throws {
    let price = try #require(Money("0.25", currency: .euro))
    let half = Ratio(1, 2)
    #expect(price.times(half, rounding: .halfUp).minor == 13)
    #expect(price.times(half, rounding: .halfEven).minor == 12)
    #expect(price.times(half, rounding: .down).minor == 12)
    #expect((-price).times(half, rounding: .halfUp).minor == -13)
    #expect((-price).times(half, rounding: .halfEven).minor == -12)
    #expect((-price).times(half, rounding: .down).minor == -12)
    let month = try #require(Money("9800.00", currency: .euro))
    #expect(month.share(try #require(Percent("2.5"))).description == "245.00 EUR")
    #expect(month.share(try #require(Percent("0.001"))).minor == 10)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `parts of a split add up and lie within a cent of their share`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<50 {
      let money = Money(minor: .random(in: -100_000...100_000, using: &random), currency: .euro)
      let weights = [1] + (0..<5).map { _ in Int64.random(in: 0...40, using: &random) }
      let parts = money.split(by: weights)
      #expect(parts.sum(in: .euro) == money)
      let total = weights.reduce(0, +)
      for (part, weight) in zip(parts, weights) {
        let exact = Ratio(Int128(money.minor) * Int128(weight), Int128(total))
        let gap = Ratio(part.minor) - exact
        #expect(gap < .one && -gap < .one)
      }
    }
  }

  @Test func `units left over go to the parts that lost most`() {
    let parts = Money(minor: 100, currency: .euro).split(by: [1, 1, 1])
    #expect(parts.map(\.minor) == [34, 33, 33])
    #expect(Money(minor: 5, currency: .euro).split(by: [0, 1]).map(\.minor) == [0, 5])
  }

  @Test func `sums differences and multiples are exact`() throws {
    let price = try #require(Money("6200.00", currency: .euro))
    #expect((price * 12).description == "74400.00 EUR")
    #expect((price - price * 2).description == "-6200.00 EUR")
    #expect(price - price == .zero(.euro))
    #expect(price < price + Money(minor: 1, currency: .euro))
    #expect([price, price].sum(in: .euro) == price * 2)
    #expect(price.ratio == Ratio(6200))
  }

  @Test func `amounts of different currencies are not compared or added`() async {
    await #expect(processExitsWith: .failure) {
      _ = Money(minor: 1, currency: .euro) < Money(minor: 2, currency: .dollar)
    }
    await #expect(processExitsWith: .failure) {
      _ = Money(minor: 1, currency: .euro) + Money(minor: 2, currency: .dollar)
    }
  }
}
