extension Document {
  /// All sections, each before those inside it.
  package var allSections: [Section] { sections.flatMap(\.withInner) }

  package func section(_ id: String) -> Section? { allSections.first { $0.id == id } }
}

extension Document.Section {
  package var withInner: [Document.Section] { [self] + sections.flatMap(\.withInner) }

  /// Every stretch of text of this section, without those inside it, in reading order.
  package var runs: [Document.Run] { title + blocks.flatMap(\.runs) }
}

extension Document.Block {
  package var runs: [Document.Run] {
    switch self {
    case .paragraph(let runs), .notice(let runs): runs
    case .bullets(let items): items.flatMap(\.self)
    case .definitions(let definitions): definitions.flatMap { $0.term + $0.description }
    case .table(let table): table.runs
    case .quote(let quote): quote.words + quote.attribution
    }
  }
}

extension Document.Table {
  package var runs: [Document.Run] {
    caption + columns.flatMap(\.self) + rows.flatMap { $0.header + $0.cells.flatMap(\.self) }
  }
}
