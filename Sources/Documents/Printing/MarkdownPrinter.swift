import Wording

/// Prints a document as Markdown: CommonMark with tables, a line for each paragraph.
package struct MarkdownPrinter {
  private var lines: [String] = []
  private let colon: MarkdownText

  private init(colon: MarkdownText) { self.colon = colon }

  package static func text(of document: Document) -> String {
    let isFrench = document.language == .fr
    var printer = MarkdownPrinter(
      colon: isFrench ? MarkdownText("\u{A0}:") : MarkdownText(":"))
    printer.put(document)
    return printer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func put(_ document: Document) {
    line("# ", .escaped(document.title))
    paragraph(text(document.subtitle))
    if let mark = document.mark {
      let parts = [MarkdownText.escaped(mark).wrapped(in: "**"), MarkdownText(" · ")]
      paragraph(.joined(parts + [.escaped(document.foot)]))
    }
    for section in document.sections { put(section, level: 2) }
  }

  private mutating func put(_ section: Document.Section, level: Int) {
    let number = section.number.map { [MarkdownText.escaped($0), MarkdownText(" ")] } ?? []
    let signs = String(repeating: "#", count: min(level, 6))
    lines.append("")
    lines.append("\(signs) \(MarkdownText.joined(number + [text(section.title)]).source)")
    for block in section.blocks { put(block) }
    for inner in section.sections { put(inner, level: level + 1) }
  }

  private mutating func put(_ block: Document.Block) {
    switch block {
    case .paragraph(let runs): paragraph(text(runs))
    case .notice(let runs):
      lines.append("")
      line("> ", text(runs).atLineStart)
    case .bullets(let items):
      lines.append("")
      for item in items { line("- ", text(item).atLineStart) }
    case .definitions(let definitions):
      lines.append("")
      for definition in definitions {
        let term = MarkdownText.joined([text(definition.term), colon])
        line(
          "- ", .joined([term.wrapped(in: "**"), MarkdownText(" "), text(definition.description)]))
      }
    case .table(let table): put(table)
    case .quote(let quote):
      lines.append("")
      line("> ", text(quote.words).atLineStart)
      lines.append(">")
      line("> ", .joined([MarkdownText("— "), text(quote.attribution)]))
    }
  }

  private mutating func put(_ table: Document.Table) {
    if !table.caption.isEmpty { paragraph(text(table.caption).wrapped(in: "*")) }
    lines.append("")
    row(table.columns)
    lines.append("|" + String(repeating: " --- |", count: table.columns.count))
    for row in table.rows { self.row([row.header] + row.cells) }
  }

  private mutating func row(_ cells: [[Document.Run]]) {
    lines.append("| " + cells.map { text($0).source }.joined(separator: " | ") + " |")
  }

  private mutating func paragraph(_ text: MarkdownText) {
    guard !text.source.isEmpty else { return }
    lines.append("")
    line("", text.atLineStart)
  }

  private mutating func line(_ start: StaticString, _ text: MarkdownText) {
    lines.append("\(start)\(text.source)")
  }

  private func text(_ runs: [Document.Run]) -> MarkdownText {
    .joined(
      runs.map { run in
        switch run {
        case .text(let text), .sourced(let text, _), .reference(let text, _): .escaped(text)
        case .strong(let text), .mark(let text): MarkdownText.escaped(text).wrapped(in: "**")
        }
      })
  }
}
