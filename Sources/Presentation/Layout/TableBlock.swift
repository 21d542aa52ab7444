/// A table of options: labels at the left, one column for each option.
package struct TableBlock: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let label: String
    package let cells: [String]

    package init(label: String, cells: [String]) {
      self.label = label
      self.cells = cells
    }
  }

  package let columns: [String]
  package let rows: [Row]
  /// Parts a label from its value where the table is told as a list: ":" or " :".
  package let colon: String

  package init(columns: [String], rows: [Row], colon: String) {
    self.columns = columns
    self.rows = rows
    self.colon = colon
  }
}
