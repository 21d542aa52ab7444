import Quantities
import Testing
import Wording

struct AsciiTests {
  @Test(arguments: [
    ("── Mon–Fri 8–18 │ ■■□", "-- Mon-Fri 8-18 | ##-"), ("“slow” … «да»", "\"slow\" ... \"да\""),
    ("€6,200", "EUR 6,200"), ("6.200\u{A0}€", "6.200 EUR"), ("5€.", "5 EUR."), ("€ 5", "EUR 5"),
    ("A → B", "A -> B"), ("≥ 99,9 %", ">= 99,9 %"),
    ("Verfügbarkeit, été, ёж", "Verfügbarkeit, été, ёж"),
  ])
  func `signs become ASCII and letters stay`(text: String, plain: String) {
    #expect(Ascii.plain(text) == plain)
  }

  @Test func `what is plain stays as it is`() {
    for value in UInt8(0x20)...0x7E {
      let text = String(Unicode.Scalar(value))
      #expect(Ascii.plain(text) == text)
    }
  }

  @Test(arguments: Language.allCases)
  func `the ASCII formats need no further substitutes`(language: Language) throws {
    let formats = Formats(language, .ascii)
    let range = try #require(TimeRange("08:00-18:30"))
    let written = [
      formats.money(Money(minor: 620_050, currency: .euro)), formats.percent(Percent(99)),
      formats.hours([.monday: [range], .tuesday: [range]]), formats.quoted("5 s"),
      formats.duration(minutes: 438), formats.nothing, formats.roundTheClock,
      formats.hoursInWords([.monday: [range]]),
    ]
    for text in written {
      #expect(Ascii.plain(text, keepingFigures: true) == text)
      let letters = Ascii.plain(text).unicodeScalars
      #expect(letters.allSatisfy { $0.isASCII || $0.properties.isAlphabetic })
    }
  }

  @Test func `a figure stays whole where the lines are still to be laid out`() {
    let text = Ascii.plain("€6,200, 7\u{A0}h, 1\u{202F}900\u{A0}€", keepingFigures: true)
    #expect(text == "EUR\u{A0}6,200, 7\u{A0}h, 1\u{A0}900\u{A0}EUR")
  }
}
