import Wording

/// The blocks of a document as HTML.
enum HTMLBlocks {
  static func block(_ block: Document.Block) -> HTMLText {
    switch block {
    case .paragraph(let runs): .element(.p, [], [text(runs)])
    case .notice(let runs): .element(.p, [(.className, "notice"), (.role, "note")], [text(runs)])
    case .bullets(let items): .element(.ul, [], items.map { .element(.li, [], [text($0)]) })
    case .definitions(let definitions): list(definitions)
    case .table(let table): self.table(table)
    case .quote(let quote): self.quote(quote)
    }
  }

  static func text(_ runs: [Document.Run]) -> HTMLText {
    .joined(
      runs.map { run in
        switch run {
        case .text(let text), .sourced(let text, _), .reference(let text, to: nil):
          .escaped(text)
        case .strong(let text): .element(.strong, [], [.escaped(text)])
        case .mark(let text):
          .element(.strong, [(.className, "mark")], [.escaped(text)])
        case .reference(let text, .some(let target)):
          .element(.a, [(.href, "#\(target)")], [.escaped(text)])
        }
      })
  }

  private static func list(_ definitions: [Document.Definition]) -> HTMLText {
    let items = definitions.flatMap { definition -> [HTMLText] in
      [
        .element(.dt, [], [text(definition.term)]),
        .element(.dd, [], [text(definition.description)]),
      ]
    }
    return .element(.dl, [], items)
  }

  private static func quote(_ quote: Document.Quote) -> HTMLText {
    let words = HTMLText.element(.p, [(.lang, quote.language.code)], [text(quote.words)])
    let attribution = HTMLText.element(.p, [], [.element(.cite, [], [text(quote.attribution)])])
    return .element(.blockquote, [(.id, quote.id)], [words, attribution])
  }

  /// The roles stay when a telephone shows each row as a card.
  private static func table(_ table: Document.Table) -> HTMLText {
    let heads = table.columns.enumerated().map { index, column in
      HTMLText.element(
        .th, figure(index, table) + [(.scope, "col"), (.role, "columnheader")], [text(column)])
    }
    let head = HTMLText.element(
      .thead, [(.role, "rowgroup")], [.element(.tr, [(.role, "row")], heads)])
    let body = HTMLText.element(
      .tbody, [(.role, "rowgroup")], table.rows.map { row($0, of: table) })
    let caption =
      table.caption.isEmpty ? [] : [HTMLText.element(.caption, [], [text(table.caption)])]
    return .element(.table, [(.role, "table")], caption + [head, body])
  }

  private static func figure(
    _ column: Int, _ table: Document.Table
  ) -> [(HTMLText.Attribute, String)] {
    table.figures.contains(column) ? [(.className, "figure")] : []
  }

  private static func row(_ row: Document.Table.Row, of table: Document.Table) -> HTMLText {
    let header = HTMLText.element(
      .th, [(.scope, "row"), (.role, "rowheader")], [text(row.header)])
    let cells = zip(table.columns.dropFirst(), row.cells).enumerated().map { index, pair in
      HTMLText.element(
        .td, figure(index + 1, table) + [(.role, "cell"), (.heading, pair.0.plain)],
        [.element(.span, [], [text(pair.1)])])
    }
    let id = row.id.map { [(HTMLText.Attribute.id, $0)] } ?? []
    return .element(.tr, id + [(.role, "row")], [header] + cells)
  }
}
