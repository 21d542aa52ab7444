import Quantities
import Testing
import Wording

/// In these tests "_" stands for U+00A0 and "~" for U+202F, which the eye cannot tell from a space.
struct FormatsNumberTests {
  @Test(arguments: [
    (Language.en, "6,200.5"), (.de, "6.200,5"), (.fr, "6~200,5"), (.it, "6.200,5"),
    (.ru, "6_200,5"),
  ])
  func `thousands are grouped from four digits on`(language: Language, expected: String) throws {
    let value = try #require(Exact("6200.5"))
    #expect(Formats(language).number(value) == spaced(expected))
  }

  @Test func `groups are of three digits and nothing is lost`() {
    for language in Language.allCases {
      let formats = Formats(language)
      for count in [0, 7, 42, 999, 1000, 12_345, 999_999, 1_000_000, Int.max, .min, -1, -1234] {
        let written = formats.number(count)
        #expect(written.filter { $0.isNumber || $0 == "-" } == String(count))
        let groups = written.drop { $0 == "-" }.components(by: formats.groupMark)
        #expect((1...3).contains(groups[0].count))
        #expect(groups.dropFirst().allSatisfy { $0.count == 3 })
      }
    }
  }

  @Test func `fixed decimals are padded or cut, never rounded up`() throws {
    let value = try #require(Exact("99.8999"))
    #expect(Formats(.en).number(value, decimals: 2) == "99.89")
    #expect(Formats(.de).number(value, decimals: 0) == "99")
    #expect(Formats(.de).number(Exact(5), decimals: 2) == "5,00")
    #expect(Formats(.ru).percent(Ratio(998_999, 1_000_000), decimals: 2) == spaced("99,89_%"))
  }

  @Test(arguments: [
    (Language.en, "99.9%"), (.de, "99,9_%"), (.fr, "99,9_%"), (.it, "99,9%"), (.ru, "99,9_%"),
  ])
  func `a percentage has its sign where the language puts it`(language: Language, expected: String)
    throws
  {
    let percent = try #require(Percent("99.90"))
    #expect(Formats(language).percent(percent) == spaced(expected))
  }

  @Test(arguments: [
    (Language.en, ["€6,200", "€6,200.50", "-€5", "€6,200.00", "CHF_6,200", "USD_6,200"]),
    (.de, ["6.200_€", "6.200,50_€", "-5_€", "6.200,00_€", "6.200_CHF", "6.200_USD"]),
    (.fr, ["6~200_€", "6~200,50_€", "-5_€", "6~200,00_€", "6~200_CHF", "6~200_USD"]),
    (.it, ["6.200_€", "6.200,50_€", "-5_€", "6.200,00_€", "6.200_CHF", "6.200_USD"]),
    (.ru, ["6_200_€", "6_200,50_€", "-5_€", "6_200,00_€", "6_200_CHF", "6_200_USD"]),
  ])
  func `an amount has its sign where the language puts it`(language: Language, expected: [String]) {
    let formats = Formats(language)
    let written = [
      formats.money(euros(620_000)), formats.money(euros(620_050)), formats.money(euros(-500)),
      formats.money(euros(620_000), minorDigits: .always),
      formats.money(Money(minor: 620_000, currency: .swissFranc)),
      formats.money(Money(minor: 620_000, currency: .dollar)),
    ]
    #expect(written == expected.map(spaced))
  }

  @Test func `small amounts keep their sign and their cents`() {
    #expect(Formats(.en).money(euros(-5)) == "-€0.05")
    #expect(Formats(.de).money(euros(-5)) == spaced("-0,05_€"))
    #expect(Formats(.en).money(euros(0)) == "€0")
    #expect(Formats(.ru).money(Money(minor: 100, currency: .rouble)) == spaced("1_₽"))
    #expect(Formats(.de).money(Money(minor: 100, currency: .rouble)) == spaced("1_RUB"))
  }

  @Test func `ASCII names the currency`() {
    #expect(Formats(.en, .ascii).money(euros(620_000)) == spaced("EUR_6,200"))
    #expect(Formats(.de, .ascii).money(euros(620_000)) == spaced("6.200_EUR"))
  }

  private func euros(_ minor: Int64) -> Money { Money(minor: minor, currency: .euro) }
}
