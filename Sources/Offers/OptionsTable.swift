package import Quantities
package import ServiceCatalogue

/// The one table that everybody looks at: columns are the options of a service (D2, D3).
package struct OptionsTable: Sendable {
  package struct Line: Hashable, Sendable {
    package let row: OptionRow
    /// One for each column.
    package let cells: [OptionCell]

    /// Whether every column shows the same; a single column has nothing to be equal to.
    package var isCommon: Bool {
      cells.count > 1 && cells.dropFirst().allSatisfy { $0.showsSame(as: cells[0]) }
    }
  }

  /// `id@version` of the catalogue in which the sources are paths.
  package let catalogue: String
  package let service: String
  package let term: OfferTerm
  package let offeredOn: LocalDate
  /// Lowest rank first.
  package let columns: [Tier]
  /// What stands behind each column until the term ends; the details are for the provider only.
  package let backings: [Backing]
  /// All rows in the order of ``OptionRow``; a row that no option promises is left out.
  package let lines: [Line]

  /// The rows in which the options differ.
  package var varying: [Line] { lines.filter { !$0.isCommon } }

  /// The rows that are equal in all columns: one line below the table.
  package var common: [Line] { lines.filter(\.isCommon) }

  package func line(_ row: OptionRow) -> Line? { lines.first { $0.row == row } }

  package func cell(_ row: OptionRow, tier: String) -> OptionCell? {
    guard let column = columns.firstIndex(where: { $0.id == tier }) else { return nil }
    return line(row)?.cells[column]
  }

  /// The month that stands in the label of the downtime row, if it is the same for all options.
  package var downtimeMonth: Month? {
    let months = line(.downtime)?.cells.compactMap { cell -> Month? in
      if case .downtime(let permitted) = cell.value { permitted.month } else { nil }
    }
    guard let first = months?.first, months?.allSatisfy({ $0 == first }) == true else { return nil }
    return first
  }
}
