package import Quantities

/// One table for a spreadsheet: texts are texts and amounts are numbers.
package struct Sheet: Hashable, Sendable {
  package enum Cell: Hashable, Sendable {
    case text(String)
    case money(Money)
  }

  package let title: String
  package let columns: [String]
  package let rows: [[Cell]]

  package init(title: String, columns: [String], rows: [[Cell]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "Every row has a cell for each column.")
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}
