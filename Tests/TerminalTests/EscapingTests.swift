import Testing

@testable import Terminal

struct EscapingTests {
  @Test(arguments: [
    ("\u{1B}]0;title\u{7}", "\\u{1B}]0;title\\u{7}"),
    ("\u{1B}[2J", "\\u{1B}[2J"),
    ("\u{9B}2J", "\\u{9B}2J"),
    ("a\u{202E}b\u{2066}c\u{200F}d", "a\\u{202E}b\\u{2066}c\\u{200F}d"),
    ("a\0b\u{7F}", "a\\u{0}b\\u{7F}"),
    ("one\ntwo\r\n", "one\\u{A}two\\u{D}\\u{A}"),
    ("e\u{301}\u{1B}", "e\u{301}\\u{1B}"),
  ])
  func `what acts on a terminal becomes visible`(text: String, shown: String) {
    #expect(Escaping.visible(text) == shown)
  }

  @Test(arguments: [
    "", "gold", "Größe 6\u{202F}200\u{A0}€", "отделение", "👨‍👩‍👧‍👦 🇩🇪", "cafe\u{301}",
  ])
  func `other text stays as it is`(text: String) {
    #expect(Escaping.visible(text) == text)
  }

  @Test func `line breaks stay where text may have lines`() {
    #expect(Escaping.visible("one\ntwo\u{1B}", keepingLineBreaks: true) == "one\ntwo\\u{1B}")
    #expect(Escaping.visible("one\r\ntwo", keepingLineBreaks: true) == "one\\u{D}\ntwo")
  }

  @Test func `nothing that acts is left, and doing it twice changes nothing`() {
    let all = (0...0x2FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let shown = Escaping.visible(String(String.UnicodeScalarView(all)))
    let steers: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
    ]
    #expect(
      !shown.unicodeScalars.contains { scalar in steers.contains { $0.contains(scalar.value) } })
    #expect(Escaping.visible(shown) == shown)
  }

  @Test func `a prompt keeps its emphasis, marked for the editor, and nothing else`() {
    let bold = Styling(isOn: true).bold("St. Anna")
    #expect(
      Prompt.forEditor("\(bold)\u{1B}[2J> ")
        == "\u{1}\u{1B}[1m\u{2}St. Anna\u{1}\u{1B}[22m\u{2}\\u{1B}[2J> ")
  }
}
