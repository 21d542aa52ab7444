import Wording

/// Which column of a table holds what; columns count from 0.
package struct PriceMapping: Hashable, Sendable {
  package private(set) var columns: [PriceColumn: Int]
  /// Index of the row of headings; nil where the table has none.
  package let head: Int?

  /// What the headings, or else the cells, make likely; nothing of it holds before it is confirmed.
  package init(proposedFor sheet: RawSheet) {
    let candidates = sheet.rows.prefix(15).enumerated().map { index, row in
      (index, PriceMapping.columns(row))
    }
    let best = candidates.max { ($0.1.count, -$0.0) < ($1.1.count, -$1.0) }
    if let best, best.1.count >= 2 || (best.1.count == 1 && best.1[.price] != nil) {
      head = best.0
      columns = best.1
    } else {
      head = PriceMapping.looksLikeHead(sheet) ? 0 : nil
      columns = [:]
    }
    complete(sheet)
  }

  /// The same with columns named by their number, from 1, or by their heading.
  ///
  /// - Parameter changes: such as "name=2,price=5"; nil when one of them names nothing.
  package func changed(_ changes: String, in sheet: RawSheet) -> PriceMapping? {
    var mapping = self
    for change in changes.split(separator: ",") {
      let sides = change.split(separator: "=", maxSplits: 1).map {
        SheetReader.trimmed(String($0))
      }
      guard sides.count == 2, let field = PriceColumn(rawValue: sides[0].lowercased()) else {
        return nil
      }
      guard sides[1] != "-" else {
        mapping.columns[field] = nil
        continue
      }
      guard let column = column(sides[1], in: sheet) else { return nil }
      for other in mapping.columns.keys where mapping.columns[other] == column {
        mapping.columns[other] = nil
      }
      mapping.columns[field] = column
    }
    return mapping
  }

  package var missing: [PriceColumn] {
    PriceColumn.allCases.filter { $0.isNeeded && columns[$0] == nil }
  }

  package func field(of column: Int) -> PriceColumn? {
    columns.first { $0.value == column }?.key
  }

  /// Rows with prices, each with its number as a spreadsheet counts, from 1.
  package func body(of sheet: RawSheet) -> [(number: Int, cells: [RawSheet.Cell])] {
    let first = head.map { $0 + 1 } ?? 0
    return sheet.rows.indices.dropFirst(first).map { ($0 + 1, sheet.rows[$0]) }
  }

  private func column(_ named: String, in sheet: RawSheet) -> Int? {
    if let number = Int(named) {
      return (1...max(1, sheet.columns)).contains(number) ? number - 1 : nil
    }
    guard let head else { return nil }
    let folded = Folding.fold(named)
    return sheet.rows[head].firstIndex { Folding.fold($0.text) == folded }
  }

  private static func columns(_ row: [RawSheet.Cell]) -> [PriceColumn: Int] {
    let headings = row.map { cell in
      cell.isNumber ? "" : Folding.words(cell.text).joined(separator: " ")
    }
    var found: [PriceColumn: Int] = [:]
    for field in [PriceColumn.oneOff, .price, .currency, .option, .kind, .description, .name] {
      let taken = Set(found.values)
      found[field] =
        field.headings.lazy.compactMap { word in
          headings.indices.first { index in
            !taken.contains(index) && headings[index].count <= 40
              && (headings[index].hasPrefix(word) || headings[index].contains(" " + word))
          }
        }.first
    }
    return found
  }

  /// A first row without any figure above rows with figures.
  private static func looksLikeHead(_ sheet: RawSheet) -> Bool {
    guard let first = sheet.rows.first, sheet.rows.count > 1 else { return false }
    return first.allSatisfy { PriceText($0.text, isNumber: $0.isNumber) == .none }
  }

  /// Needed columns without a heading: the first with texts, the first with amounts.
  private mutating func complete(_ sheet: RawSheet) {
    let body = body(of: sheet).map(\.cells).filter { $0.contains { !$0.text.isEmpty } }.prefix(50)
    guard !body.isEmpty else { return }
    func share(_ column: Int, _ test: (RawSheet.Cell) -> Bool) -> Int {
      body.count { test($0[column]) } * 100 / body.count
    }
    let free = (0..<sheet.columns).filter { !columns.values.contains($0) }
    if columns[.name] == nil {
      columns[.name] = free.first { column in
        share(column) { PriceText($0.text, isNumber: $0.isNumber) == .none && !$0.text.isEmpty }
          > 60
      }
    }
    if columns[.price] == nil {
      columns[.price] = free.first { column in
        share(column) { PriceText($0.text, isNumber: $0.isNumber) != .none } > 60
      }
    }
  }
}
