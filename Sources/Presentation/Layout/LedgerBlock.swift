/// Records under each other: a price list, the components of a service.
package struct LedgerBlock: Hashable, Sendable {
  package let columns: [String]
  /// One cell for each column; the first one names the record.
  package let rows: [[String]]
  /// Columns that hold figures: they end at the right and are never broken.
  package let figures: Set<Int>
  /// Parts a label from its value where the records are told one after the other.
  package let colon: String

  package init(columns: [String], rows: [[String]], figures: Set<Int>, colon: String) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "Every record has a cell for each column.")
    self.columns = columns
    self.rows = rows
    self.figures = figures
    self.colon = colon
  }

  func written(_ write: (String) -> String) -> LedgerBlock {
    LedgerBlock(
      columns: columns.map(write), rows: rows.map { $0.map(write) }, figures: figures, colon: colon)
  }
}
