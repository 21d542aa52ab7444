extension Document {
  /// A table whose first column names its rows.
  package struct Table: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
      /// Target of links; nil where nothing points here.
      package let id: String?
      package let header: [Run]
      /// One for each column but the first.
      package let cells: [[Run]]

      package init(id: String? = nil, _ header: [Run], _ cells: [[Run]]) {
        self.id = id
        self.header = header
        self.cells = cells
      }
    }

    package let caption: [Run]
    /// Heads of all columns, the first one of the rows' names.
    package let columns: [[Run]]
    package let rows: [Row]

    package init(caption: [Run], columns: [[Run]], rows: [Row]) {
      precondition(
        rows.allSatisfy { $0.cells.count + 1 == columns.count },
        "Every row of a table has a cell for each of its columns.")
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }
}
