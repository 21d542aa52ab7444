import CReadline
import EntenteTestSupport
import Testing

@testable import Terminal

struct WrappingTests {
  /// What the C library says of each scalar, without our rule for graphemes.
  private func columns(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + Int(scalar_columns($1.value)) }
  }

  @Test(arguments: Script.allCases, [1 as UInt64, 2, 3, 4, 5])
  func `no line is wider than the width, and no letter is lost`(script: Script, seed: UInt64) {
    var generator = SplitMix(seed: seed)
    for width in [2, 3, 7, 20, 40, 59, 60, 80, 120] {
      let text = script.text(words: 60, using: &generator)
      let hanging = Int.random(in: 0...6, using: &generator)
      let lines = TextWidth.wrap(text, to: width, hanging: hanging)
      for line in lines {
        #expect(TextWidth.width(of: line) <= width, "seed \(seed), width \(width): \(line)")
        #expect(columns(line) <= width, "seed \(seed), width \(width): \(line)")
      }
      let letters = { (text: String) in
        text.unicodeScalars.filter { !" \n".contains(Character($0)) }
      }
      #expect(letters(lines.joined()).elementsEqual(letters(text)), "seed \(seed), width \(width)")
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3, 4, 5])
  func `lines break at the same places whatever the letters are`(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    for width in [2, 3, 7, 20, 40, 59, 60, 80, 120] {
      let words = (0..<60).map { _ in
        String(repeating: "a", count: Int.random(in: 0...24, using: &generator))
      }
      let text = words.joined(separator: " ")
      let other = text.replacing("a", with: "ж")
      #expect(
        TextWidth.wrap(text, to: width).map(\.count)
          == TextWidth.wrap(other, to: width).map(\.count), "seed \(seed), width \(width)")
    }
  }

  @Test func `lines break at spaces, as late as they can`() {
    let text = "In all: maintenance Sunday 2-4, five days' notice; first notice in 15 minutes."
    #expect(
      TextWidth.wrap(text, to: 40) == [
        "In all: maintenance Sunday 2-4, five", "days' notice; first notice in 15",
        "minutes.",
      ])
    #expect(TextWidth.wrap(text, to: 78) == [text])
  }

  @Test func `the spaces before a line stand before its continuation, with what hangs`() {
    #expect(
      TextWidth.wrap("  a  Gold now, and a check of what 99.99 takes", to: 24, hanging: 3) == [
        "  a  Gold now, and a", "     check of what 99.99", "     takes",
      ])
  }

  @Test func `a word that is too long breaks between graphemes`() {
    #expect(TextWidth.wrap("e\u{301}e\u{301}e\u{301}", to: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(TextWidth.wrap("an 病院病院", to: 5) == ["an", "病院", "病院"])
    #expect(TextWidth.wrap("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", to: 3) == ["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"])
  }

  @Test func `a figure with no-break spaces stays on one line`() {
    let price = "6\u{202F}200\u{A0}€"
    #expect(
      TextWidth.wrap("Gold coûte \(price) par mois", to: 20) == ["Gold coûte \(price)", "par mois"])
    #expect(TextWidth.wrap("Gold coûte \(price)", to: 16) == ["Gold coûte", price])
  }

  @Test func `empty lines and line ends of any kind stay`() {
    #expect(TextWidth.wrap("one\r\n\ntwo", to: 20) == ["one", "", "two"])
    #expect(TextWidth.wrap("", to: 20) == [""])
  }

  @Test func `spaces within a line stay, at its end they go`() {
    #expect(TextWidth.wrap("1 Bronze  2 Silver  ", to: 20) == ["1 Bronze  2 Silver"])
    #expect(TextWidth.wrap("1 Bronze  2 Silver", to: 10) == ["1 Bronze", "2 Silver"])
  }

  @Test func `controls are shown, soft hyphens are not, emphasis takes no room`() {
    #expect(TextWidth.wrap("a\u{7}b so\u{AD}ft", to: 20) == ["a\\u{7}b soft"])
    #expect(TextWidth.wrap("\u{1B}[2Jgold", to: 20) == ["\\u{1B}[2Jgold"])
    let bold = Styling(isOn: true).bold("one two")
    #expect(TextWidth.wrap(bold, to: 5) == ["\u{1B}[1mone", "two\u{1B}[22m"])
  }

  @Test func `a deep indent leaves room for words`() {
    let lines = TextWidth.wrap(String(repeating: " ", count: 50) + "one two", to: 20)
    #expect(lines == ["          one two"])
  }
}
