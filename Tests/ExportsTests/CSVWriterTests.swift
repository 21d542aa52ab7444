import Exports
import Quantities
import Testing
import Wording

struct CSVWriterTests {
  private func text(_ cells: [Sheet.Cell], _ language: Language) -> String {
    CSVWriter(language).text(
      of: Sheet(title: "T", columns: cells.map { _ in "c" }, rows: [cells]))
  }

  private func line(_ cell: Sheet.Cell, _ language: Language) -> String {
    let lines = text([cell], language).split(separator: "\r\n")
    return String(lines.last ?? "")
  }

  @Test func `it begins with a byte order mark and ends each line with CR LF`() {
    #expect(text([.text("a")], .de) == "\u{FEFF}c\r\na\r\n")
  }

  @Test(arguments: [
    "=1+1", "+49 89", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "|cmd", "＝1", "=HYPERLINK(\"x\")",
  ])
  func `a text that would be calculated is shown instead`(danger: String) {
    for language in Language.allCases {
      let line = line(.text(danger), language).drop { $0 == "\"" }
      #expect(line.hasPrefix("'"), "\(line)")
    }
  }

  @Test func `an amount is a number in the marks of the language, and no thousands are grouped`() {
    let amount = Money(minor: 123_456_750, currency: .euro)
    #expect(line(.money(amount), .en) == "1234567.50")
    for language in [Language.de, .fr, .it, .ru] {
      #expect(line(.money(amount), language) == "1234567,50")
    }
  }

  @Test func `quotes, separators and line ends stay inside their field`() {
    #expect(line(.text("a;b"), .de) == "\"a;b\"")
    #expect(line(.text("a,b"), .de) == "a,b")
    #expect(line(.text("a,b"), .en) == "\"a,b\"")
    #expect(line(.text("say \"yes\""), .ru) == "\"say \"\"yes\"\"\"")
  }
}
