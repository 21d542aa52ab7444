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
    /// Columns that hold figures: they end at the right.
    package let figures: Set<Int>
    /// Whether the columns are options to be compared; else each row is a record of its own.
    package let comparesColumns: Bool

    package init(
      caption: [Run], columns: [[Run]], rows: [Row], figures: Set<Int> = [],
      comparesColumns: Bool = false
    ) {
      precondition(
        rows.allSatisfy { $0.cells.count + 1 == columns.count },
        "Every row of a table has a cell for each of its columns.")
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.figures = figures
      self.comparesColumns = comparesColumns
    }
  }
}
