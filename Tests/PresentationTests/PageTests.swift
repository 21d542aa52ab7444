import Foundation
import Presentation
import Terminal
import Testing

struct PageTests {
  private func page(_ columns: Int, isSpoken: Bool = false, isASCII: Bool = false) -> Page {
    Page(
      columns: columns,
      ruler: Ruler(
        width: { TextWidth.width(of: $0) },
        wrap: { TextWidth.wrap($0, to: $1, hanging: $2) }),
      isSpoken: isSpoken, isASCII: isASCII)
  }

  private let table = TableBlock(
    columns: ["1 Bronze", "2 Silver", "3 Gold"],
    rows: [
      .init(label: "Availability", cells: ["99.0%", "99.5%", "99.9%"]),
      .init(label: "A label that is longer than any column has room for", cells: ["a", "b", "c"]),
      .init(label: "Цена в месяц", cells: ["1 900 €", "3 400 €", "6 200 €"]),
    ], colon: ":")

  @Test(arguments: [20, 40, 59, 60, 70, 80, 120])
  func `no line is wider than the page`(columns: Int) {
    let lines = page(columns).lines([
      .heading("4 of 7: Options"), .table(table),
      .paragraph("word " + "x".repeated(150), indent: 2),
      .choices([.init(key: "a", label: "one two three four five six seven eight nine ten eleven")]),
    ])
    #expect(lines.allSatisfy { TextWidth.width(of: $0) <= columns })
  }

  @Test(arguments: [20, 59, 60, 80])
  func `every figure of a table is on the page, whatever its width`(columns: Int) {
    let text = page(columns).lines([.table(table)]).joined(separator: "\n")
    for cell in table.rows.flatMap(\.cells) { #expect(text.contains(cell)) }
  }

  @Test func `a label that would be torn inside a word stands above its row`() throws {
    let label = "Priorität 1: wiederhergestellt in"
    let cells = ["8 Stunden, Desk", "4 Stunden, Desk", "2 h, 24x7"]
    let table = TableBlock(
      columns: ["1 Bronze", "2 Silber", "3 Gold"], rows: [.init(label: label, cells: cells)],
      colon: ":")
    let lines = page(60).lines([.table(table)])
    let place = try #require(lines.firstIndex(of: "  " + label))
    for cell in cells { #expect(lines[place + 1].contains(cell)) }
  }

  @Test func `a narrow page tells a table option by option`() {
    let lines = page(59).lines([.table(table)])
    #expect(lines.contains("1 Bronze"))
    #expect(lines.contains("  Availability: 99.0%"))
  }

  @Test func `a list has no rules, and plain pages have ASCII ones`() {
    #expect(!page(80, isSpoken: true).lines([.table(table)]).joined().contains("─"))
    let plain = page(80, isASCII: true).lines([.table(table)]).joined()
    #expect(plain.contains("---") && !plain.contains("─"))
  }

  @Test(arguments: [20, 40, 80])
  func `a page for ears has one sentence for each figure`(columns: Int) {
    let text = page(columns, isSpoken: true).lines([.table(table)]).joined(separator: " ")
      .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    for (row, column) in table.rows.flatMap({ row in row.cells.map { (row, $0) } }) {
      #expect(text.contains("\(row.label): \(column)."))
    }
  }

  @Test(arguments: [20, 21, 22, 23, 24, 25, 26, 27])
  func `a figure stays in one line and comes out with plain spaces`(columns: Int) {
    let figures = ["6\u{202F}200\u{A0}€", "44\u{A0}min", "EUR\u{A0}6,200"]
    let text = "A word and a " + figures.joined(separator: ", a longer word and a ")
    for isASCII in [false, true] {
      let lines = page(columns, isASCII: isASCII).lines([.paragraph(text, indent: 2)])
      for figure in [isASCII ? "6 200 EUR" : "6 200 €", "44 min", "EUR 6,200"] {
        #expect(lines.contains { $0.contains(figure) }, "\(figure) in \(lines)")
      }
    }
  }

  @Test func `plain signs are measured as they come out`() {
    let text = "… € … № … € … № … € … № … € …"
    let lines = page(20, isASCII: true).lines([.paragraph(text, indent: 0)])
    #expect(lines.allSatisfy { $0.count <= 20 && $0.utf8.count == $0.count }, "\(lines)")
  }

  @Test func `columns stand one under the other`() {
    let lines = page(80).lines([.table(table)]).filter {
      $0.contains("99.0%") || $0.contains("1 Bronze")
    }
    let ends = lines.map { line in
      (line.range(of: "99.0%") ?? line.range(of: "1 Bronze")).map {
        TextWidth.width(of: String(line[..<$0.upperBound]))
      }
    }
    #expect(Set(ends).count == 1)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
