/// Cells that are written together: first what rests on a change loses its value, then all is written.
struct Change {
  private let writes: [(column: Int, cell: Cell)]
  private let columns: Columns

  init(_ writes: [(column: Int, cell: Cell)], _ columns: Columns) {
    self.writes = writes.filter { $0.cell != Write.keep }
    self.columns = columns
  }

  /// One result, or several where the same cell may be the same value or another one.
  func results(from cells: [Cell]) -> [[Cell]] {
    var results = [cells]
    for write in writes where !columns.dependents[write.column].isEmpty {
      let old = cells[write.column]
      if old == write.cell, columns.cells[write.column].isExact(old) { continue }
      let cleared = results.map { clear(write.column, in: $0) }
      results = old == write.cell ? results + cleared.filter { !results.contains($0) } : cleared
    }
    return results.map { result in
      var result = result
      for write in writes { result[write.column] = write.cell }
      return result
    }
  }

  private func clear(_ ground: Int, in cells: [Cell]) -> [Cell] {
    columns.dependents[ground].reduce(cells) { cells, column in
      guard cells[column] > 0 else { return cells }
      var cells = cells
      cells[column] = 0
      return clear(column, in: cells)
    }
  }
}
