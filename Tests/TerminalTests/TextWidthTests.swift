import Testing

@testable import Terminal

struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("gold", 4), ("Größe", 5), ("отделение", 9), ("6 200 €", 7),
    ("病院", 4), ("ｶﾀｶﾅ", 4), ("한국", 4),
    ("cafe\u{301}", 4), ("\u{301}", 0), ("й", 1), ("и\u{306}", 1),
    ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1),
    ("กำ", 2), ("कि", 2), ("a\u{AD}b", 2), ("a\u{200B}b", 2),
    ("\u{1B}", 6), ("\u{202E}", 8), ("\t", 5),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(TextWidth.width(of: text) == columns)
  }

  @Test func `emphasis takes no room`() {
    let styling = Styling(isOn: true)
    #expect(TextWidth.width(of: styling.bold("gold")) == 4)
    #expect(TextWidth.width(of: styling.bold(styling.red("ü"))) == 1)
  }

  @Test(arguments: ["gold", "病院", "e\u{301}", "👨‍👩‍👧‍👦", "a\u{AD}b", "\u{1B}[2J", ""])
  func `padded text has exactly the width`(text: String) {
    for side in [Side.leading, .centred, .trailing] {
      #expect(TextWidth.width(of: TextWidth.pad(text, to: 20, side)) == 20)
    }
  }

  @Test func `padding puts the spaces on the other side`() {
    #expect(TextWidth.pad("99", to: 5) == "99   ")
    #expect(TextWidth.pad("99", to: 5, .trailing) == "   99")
    #expect(TextWidth.pad("99", to: 5, .centred) == " 99  ")
  }

  @Test func `padding never cuts a figure`() {
    #expect(TextWidth.pad("€229,200", to: 4, .trailing) == "€229,200")
  }

  @Test(arguments: 0...12)
  func `truncated text fits, and says that it was cut`(width: Int) {
    for text in ["Patient Management", "病院病院病院", "a👨‍👩‍👧‍👦b👨‍👩‍👧‍👦c👨‍👩‍👧‍👦d"] {
      let cut = TextWidth.truncate(text, to: width)
      #expect(TextWidth.width(of: cut) <= width)
      let fits = TextWidth.width(of: text) <= width
      #expect(cut.hasSuffix("…") == (!fits && width > 0))
    }
  }

  @Test func `text that fits is not truncated`() {
    #expect(TextWidth.truncate("gold", to: 4) == "gold")
    #expect(TextWidth.truncate("gold!", to: 4, sign: "...") == "g...")
  }

  @Test func `emphasis that is cut through still ends`() {
    let bold = Styling(isOn: true).bold("Patient Management")
    #expect(TextWidth.truncate(bold, to: 8) == "\u{1B}[1mPatient\u{1B}[22m…")
  }
}
