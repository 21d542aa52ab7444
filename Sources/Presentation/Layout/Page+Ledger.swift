/// Records side by side where the page is wide enough, else each record by itself.
extension Page {
  /// A column of text is not squeezed below this.
  private static let leastText = 14
  /// A text that would need more lines than this reads better as a record.
  private static let mostLines = 4

  func lines(_ ledger: LedgerBlock) -> [String] {
    guard !ledger.rows.isEmpty else { return [] }
    guard !isList, let widths = widths(ledger) else { return records(ledger) }
    let rule = isASCII ? "-" : "─"
    let rules = "  " + widths.map { String(repeating: rule, count: $0) }.joined(separator: "  ")
    return [""] + row(ledger.columns, widths, ledger.figures, wraps: true) + [rules]
      + ledger.rows.flatMap { row($0, widths, ledger.figures, wraps: false) }
  }

  /// A record: its name, then every other figure behind its label.
  private func records(_ ledger: LedgerBlock) -> [String] {
    ledger.rows.flatMap { row -> [String] in
      let rest = zip(ledger.columns, row).dropFirst().filter { !$0.1.isEmpty }
      return [""] + wrap(row[0], columns)
        + rest.flatMap { item($0.0 + ledger.colon, $0.1) }
    } + [""]
  }

  /// Nil when the columns do not fit: figures keep their width, texts share what is left.
  private func widths(_ ledger: LedgerBlock) -> [Int]? {
    let cells = ledger.columns.indices.map { column in
      ledger.rows.map { ruler.width($0[column]) }.max() ?? 0
    }
    let heads = ledger.columns.map(ruler.width)
    var widths = zip(cells, heads).map(max)
    for column in ledger.figures.sorted(by: { heads[$0] > heads[$1] }) where excess(widths) > 0 {
      let words = ledger.columns[column].split(separator: " ").map { ruler.width(String($0)) }
      let least = max(cells[column], words.max() ?? 0)
      widths[column] = max(least, widths[column] - excess(widths))
    }
    while excess(widths) > 0 {
      let texts = widths.indices.filter { !ledger.figures.contains($0) }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Page.leastText
      else { return nil }
      widths[widest] -= 1
    }
    let isReadable = zip(cells, widths).allSatisfy { $0 <= Page.mostLines * $1 }
    return isReadable ? widths : nil
  }

  /// By how much columns of these widths are wider than the page.
  private func excess(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + 2 * widths.count - columns
  }

  /// One record in as many lines as its longest text needs.
  private func row(
    _ cells: [String], _ widths: [Int], _ figures: Set<Int>, wraps: Bool
  ) -> [String] {
    let parts = cells.indices.map { column in
      figures.contains(column) && !wraps ? [cells[column]] : wrap(cells[column], widths[column])
    }
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let texts = cells.indices.map { column -> String in
        let parts = parts[column]
        // The head of a column of figures stands on its rule.
        let index = figures.contains(column) && wraps ? line - (height - parts.count) : line
        let text = parts.indices.contains(index) ? parts[index] : ""
        let gap = spaces(widths[column] - ruler.width(text))
        return figures.contains(column) ? gap + text : text + gap
      }
      return trimmed("  " + texts.joined(separator: "  "))
    }
  }
}
