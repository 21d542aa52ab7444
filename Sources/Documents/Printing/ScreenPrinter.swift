package import Presentation
package import Wording

/// A document as blocks for a screen: the same tree that is printed, laid out by a page.
package enum ScreenPrinter {
  package static func blocks(of document: Document) -> [Block] {
    let colon = Formats(document.language).colon
    let mark = document.mark.map { [Block.paragraph($0, indent: 0)] } ?? []
    let subtitle = document.subtitle.plain
    return mark + [.heading(document.title)]
      + (subtitle.isEmpty ? [] : [.paragraph(subtitle, indent: 0)])
      + document.sections.flatMap { blocks(of: $0, colon) }
      + [.blank, .paragraph(document.foot, indent: 0)]
  }

  package static func block(of table: Document.Table, language: Language) -> Block {
    block(table, Formats(language).colon)
  }

  private static func blocks(of section: Document.Section, _ colon: String) -> [Block] {
    let number = section.number.map { "\($0) " } ?? ""
    return [.heading(number + section.title.plain)]
      + section.blocks.flatMap { blocks(of: $0, colon) }
      + section.sections.flatMap { blocks(of: $0, colon) }
  }

  private static func blocks(of block: Document.Block, _ colon: String) -> [Block] {
    switch block {
    case .paragraph(let runs), .notice(let runs): [.paragraph(runs.plain, indent: 2)]
    case .bullets(let items):
      [.choices(items.map { Block.Choice(key: "-", label: $0.plain) })]
    case .definitions(let definitions):
      definitions.map {
        .paragraph("\($0.term.plain)\(colon) \($0.description.plain)", indent: 2)
      }
    case .table(let table):
      (table.caption.isEmpty ? [] : [.blank, .paragraph(table.caption.plain, indent: 2)])
        + [self.block(table, colon)]
    case .quote(let quote):
      [
        .paragraph(quote.words.plain, indent: 2), .paragraph(quote.attribution.plain, indent: 4),
      ]
    }
  }

  private static func block(_ table: Document.Table, _ colon: String) -> Block {
    guard table.comparesColumns else {
      return .ledger(
        LedgerBlock(
          columns: table.columns.map(\.plain),
          rows: table.rows.map { [$0.header.plain] + $0.cells.map(\.plain) },
          figures: table.figures, colon: colon))
    }
    return .table(
      TableBlock(
        columns: table.columns.dropFirst().map(\.plain),
        rows: table.rows.map { .init(label: $0.header.plain, cells: $0.cells.map(\.plain)) },
        colon: colon))
  }
}
