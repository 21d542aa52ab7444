/// A piece of a reply on its way to a screen: what it is, not yet how wide it is.
package enum Block: Hashable, Sendable {
  case heading(String)
  /// A paragraph, set in by so many columns.
  case paragraph(String, indent: Int)
  /// A question: the last thing said.
  case question(String)
  case choices([Choice])
  case table(TableBlock)
  /// Records under each other, where a table compares options side by side.
  case ledger(LedgerBlock)
  case blank

  package struct Choice: Hashable, Sendable {
    package let key: String
    package let label: String

    package init(key: String, label: String) {
      self.key = key
      self.label = label
    }
  }
}

extension Block {
  /// Goes through what is said.
  package func forEachText(_ take: (String) -> Void) {
    switch self {
    case .heading(let text), .paragraph(let text, _), .question(let text): take(text)
    case .choices(let choices): for choice in choices { take(choice.label) }
    case .table(let table): for row in table.rows { row.cells.forEach(take) }
    case .ledger(let ledger): for row in ledger.rows { row.forEach(take) }
    case .blank: break
    }
  }

  /// The same block with every text of it written in another way.
  package func written(_ write: (String) -> String) -> Block {
    switch self {
    case .heading(let text): .heading(write(text))
    case .paragraph(let text, let indent): .paragraph(write(text), indent: indent)
    case .question(let text): .question(write(text))
    case .choices(let choices):
      .choices(choices.map { Choice(key: write($0.key), label: write($0.label)) })
    case .table(let table):
      .table(
        TableBlock(
          columns: table.columns.map(write),
          rows: table.rows.map { .init(label: write($0.label), cells: $0.cells.map(write)) },
          colon: table.colon))
    case .ledger(let ledger): .ledger(ledger.written(write))
    case .blank: .blank
    }
  }
}
