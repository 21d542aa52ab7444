import EntenteTestSupport
import Terminal
import Testing

@testable import Presentation

struct LedgerTests {
  private let ruler = Ruler(
    width: { TextWidth.width(of: $0) }, wrap: { TextWidth.wrap($0, to: $1, hanging: $2) })

  private func page(_ columns: Int, isSpoken: Bool = false, isASCII: Bool = false) -> Page {
    Page(columns: columns, ruler: ruler, isSpoken: isSpoken, isASCII: isASCII)
  }

  private func ledger(_ random: inout SplitMix) -> LedgerBlock {
    let words = [
      "услуга", "a", "Wiederherstellung", "prix par mois", "日本", "e\u{301}te", "1 200 €",
    ]
    func text() -> String {
      (0..<Int.random(in: 1...9, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined(separator: " ")
    }
    let rows = (0..<4).map { _ in
      [text(), text(), text(), "\(Int.random(in: 0...99_999, using: &random))"]
    }
    return LedgerBlock(
      columns: ["Name", "Contact of it", "Text", "Price per month"], rows: rows, figures: [3],
      colon: ":")
  }

  @Test func `a ledger is never wider than its page and loses no figure`() {
    let seed: UInt64 = 20_261_121
    var random = SplitMix(seed: seed)
    for columns in [20, 40, 59, 60, 72, 80, 120, 200] {
      for isASCII in [false, true] {
        let ledger = ledger(&random)
        let lines = page(columns, isASCII: isASCII).lines([.ledger(ledger)])
        let text = lines.joined(separator: "\n")
        #expect(
          lines.allSatisfy { TextWidth.width(of: $0) <= columns },
          "seed \(seed), \(columns)\n\(text)")
        for row in ledger.rows { #expect(text.contains(row[3]), "seed \(seed), \(columns)") }
      }
    }
  }

  @Test func `a narrow or spoken page tells each record with its labels`() {
    let ledger = LedgerBlock(
      columns: ["Service", "Price"], rows: [["Payroll", "€900"]], figures: [1], colon: ":")
    #expect(page(40).lines([.ledger(ledger)]) == ["", "Payroll", "  Price: €900", ""])
    #expect(
      page(80, isSpoken: true).lines([.ledger(ledger)]) == ["", "Payroll", "  Price: €900.", ""])
  }

  @Test func `a tree shows each node under its parent, never wider than the page`() {
    let leaf = TreeNode("a leaf with many words that have to be broken somewhere on a narrow page")
    let tree = TreeNode("root", [TreeNode("one", [leaf]), TreeNode("two")])
    #expect(
      page(80).lines([tree]).prefix(2).elementsEqual(["root", "├─ one"]))
    #expect(page(80, isASCII: true).lines([tree]).last == "`- two")
    for columns in [20, 40, 80] {
      #expect(page(columns).lines([tree]).allSatisfy { TextWidth.width(of: $0) <= columns })
    }
    let spoken = page(80, isSpoken: true).lines([tree]).joined()
    #expect(spoken.allSatisfy { !"├└│─".contains($0) })
  }
}
