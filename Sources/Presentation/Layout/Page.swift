import Wording

/// Lays blocks out in lines that are never wider than the page.
///
/// A figure and its unit stay in one line where that is wide enough; the spaces that hold them
/// together are plain ones in the lines that come out, since these are copied into mail.
package struct Page: Sendable {
  package let columns: Int
  package let ruler: Ruler
  /// For ears: a table is told in sentences, and no sign stands where a word or a pause would.
  package let isSpoken: Bool
  /// No more than ASCII punctuation.
  package let isASCII: Bool
  /// Tables one option after the other, every figure behind its label.
  var isList: Bool { isSpoken || columns < Page.narrow }

  /// A page narrower than this shows lists.
  package static let narrow = 60
  private static let widestLabel = 30

  package init(columns: Int, ruler: Ruler, isSpoken: Bool, isASCII: Bool) {
    self.columns = columns
    self.ruler = ruler
    self.isSpoken = isSpoken
    self.isASCII = isASCII
  }

  package func lines(_ blocks: [Block]) -> [String] {
    blocks.flatMap { lines($0.written(sign)) }.map(Page.plainSpaces)
  }

  /// Text in the signs that this page may have, before its width is measured.
  func sign(_ text: String) -> String {
    let spoken = isSpoken ? text.replacing(" · ", with: "; ") : text
    return isASCII ? Ascii.plain(spoken, keepingFigures: true) : spoken
  }

  /// Figures are laid out: what held them together becomes a plain space.
  package static func plainSpaces(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: { $0.value > 0x7F }) else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.map(plainSpace)))
  }

  private static func plainSpace(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ["\u{A0}", "\u{2007}", "\u{202F}"].contains(scalar) ? " " : scalar
  }

  /// A mark that French parts from its word stays with it.
  func wrap(_ text: String, _ columns: Int) -> [String] {
    ruler.wrap(FrenchSpaces.unbroken(text), columns, 0)
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let text): [""] + wrap(text, columns)
    case .paragraph(let text, let indent): wrapped(text, indent: indent)
    case .question(let text): wrap(text, columns)
    case .choices(let choices): list(choices)
    case .table(let table): isList ? list(table) : grid(table) ?? list(table)
    case .ledger(let ledger): lines(ledger)
    case .blank: [""]
    }
  }

  func wrapped(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return wrap(text, max(1, columns - indent)).map { margin + $0 }
  }

  /// Keys of one width, so that the labels stand below each other.
  private func list(_ choices: [Block.Choice]) -> [String] {
    let widest = choices.map { ruler.width($0.key) }.max() ?? 0
    return choices.flatMap { line($0, key: $0.key + spaces(widest - ruler.width($0.key))) }
  }

  private func line(_ choice: Block.Choice, key: String) -> [String] {
    let lead = "  \(key)  "
    // A long key on a narrow page has a line of its own.
    guard 2 * lead.count <= columns else {
      return wrapped(choice.key, indent: 2) + wrapped(choice.label, indent: 4)
    }
    let wrapped = wrap(choice.label, max(1, columns - lead.count))
    return wrapped.enumerated().map { index, text in
      (index == 0 ? lead : String(repeating: " ", count: lead.count)) + text
    }
  }

  /// "1 Bronze. Availability: 99.0%. …": every figure with its label in the same sentence.
  private func list(_ table: TableBlock) -> [String] {
    table.columns.enumerated().flatMap { column, name in
      [""] + wrap(name, columns)
        + table.rows.flatMap { row in item(row.label + table.colon, row.cells[column]) }
    } + [""]
  }

  /// A figure stays whole: where it does not fit behind its label, it gets the next line.
  func item(_ label: String, _ value: String) -> [String] {
    let together = "\(label) \(value)"
    if isSpoken { return wrapped(together.hasSuffix(".") ? together : together + ".", indent: 2) }
    guard ruler.width(together) > columns - 2 else { return ["  " + together] }
    return wrapped(label, indent: 2) + wrapped(value, indent: 4)
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
    let labels = labels(text, label)
    return labels.enumerated().map { index, part in
      let left = "  " + part + spaces(label - ruler.width(part))
      guard index == labels.count - 1 else { return trimmed(left) }
      let right = zip(values, cells).map { value, width in
        "  " + spaces(width - ruler.width(value)) + value
      }
      return trimmed(left + right.joined())
    }
  }

  /// The lines of a label; one that would be torn inside a word, or be a column of words, stands
  /// above its row.
  private func labels(_ text: String, _ label: Int) -> [String] {
    let words = text.split(separator: " ").map { ruler.width(String($0)) }
    guard let first = words.first else { return [""] }
    let fits = first <= label && words.dropFirst().allSatisfy { $0 + 2 <= label }
    let lines = ruler.wrap(text, label, 2)
    return fits && lines.count < 3 ? lines : ruler.wrap(text, columns - 2, 2) + [""]
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
