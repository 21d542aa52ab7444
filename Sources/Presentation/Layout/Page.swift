/// Lays blocks out in lines that are never wider than the page.
package struct Page: Sendable {
  package let columns: Int
  package let ruler: Ruler
  /// Tables become sentences, one option after the other (narrow screens and screen readers).
  package let isList: Bool
  package let isASCII: Bool

  /// A page narrower than this shows lists.
  package static let narrow = 60
  private static let widestLabel = 30

  package init(columns: Int, ruler: Ruler, isList: Bool, isASCII: Bool) {
    self.columns = columns
    self.ruler = ruler
    self.isList = isList || columns < Page.narrow
    self.isASCII = isASCII
  }

  package func lines(_ blocks: [Block]) -> [String] {
    blocks.flatMap(lines)
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let text): [""] + ruler.wrap(text, columns, 0)
    case .paragraph(let text, let indent): wrapped(text, indent: indent)
    case .question(let text): ruler.wrap(text, columns, 0)
    case .choices(let choices): list(choices)
    case .table(let table): isList ? list(table) : grid(table) ?? list(table)
    case .blank: [""]
    }
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return ruler.wrap(text, max(1, columns - indent), 0).map { margin + $0 }
  }

  /// Keys of one width, so that the labels stand below each other.
  private func list(_ choices: [Block.Choice]) -> [String] {
    let widest = choices.map { ruler.width($0.key) }.max() ?? 0
    return choices.flatMap { line($0, key: $0.key + spaces(widest - ruler.width($0.key))) }
  }

  private func line(_ choice: Block.Choice, key: String) -> [String] {
    let lead = "  \(key)  "
    let wrapped = ruler.wrap(choice.label, max(1, columns - lead.count), 0)
    return wrapped.enumerated().map { index, text in
      (index == 0 ? lead : String(repeating: " ", count: lead.count)) + text
    }
  }

  /// "1 Bronze. Availability: 99.0%. …": every figure with its label in the same sentence.
  private func list(_ table: TableBlock) -> [String] {
    table.columns.enumerated().flatMap { column, name in
      [""] + ruler.wrap(name, columns, 0)
        + table.rows.flatMap { row in item(row.label, row.cells[column]) }
    } + [""]
  }

  /// A figure stays whole: where it does not fit behind its label, it gets the next line.
  private func item(_ label: String, _ value: String) -> [String] {
    let together = "\(label): \(value)"
    guard ruler.width(together) > columns - 2 else { return ["  " + together] }
    return wrapped("\(label):", indent: 2) + wrapped(value, indent: 4)
  }

  /// Nil when the columns do not fit side by side.
  private func grid(_ table: TableBlock) -> [String]? {
    let cells = table.columns.indices.map { column in
      ([table.columns[column]] + table.rows.map { $0.cells[column] }).map(ruler.width).max() ?? 0
    }
    let taken = cells.reduce(0) { $0 + $1 + 2 } + 2
    let label = min(
      Page.widestLabel, columns - taken, table.rows.map { ruler.width($0.label) }.max() ?? 0)
    guard label >= 12 else { return nil }
    let rule = isASCII ? "-" : "─"
    let rules = [label] + cells
    return [""] + row("", table.columns, label: label, cells: cells)
      + ["  " + rules.map { String(repeating: rule, count: $0) }.joined(separator: "  ")]
      + table.rows.flatMap { row($0.label, $0.cells, label: label, cells: cells) }
  }

  private func row(_ text: String, _ values: [String], label: Int, cells: [Int]) -> [String] {
    let labels = text.isEmpty ? [""] : ruler.wrap(text, label, 2)
    return labels.enumerated().map { index, part in
      let left = "  " + part + spaces(label - ruler.width(part))
      guard index == labels.count - 1 else { return trimmed(left) }
      let right = zip(values, cells).map { value, width in
        "  " + spaces(width - ruler.width(value)) + value
      }
      return trimmed(left + right.joined())
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
