import Quantities
package import Wording

/// A sheet as an Excel workbook (Office Open XML): amounts are numbers in their currency's format.
///
/// Texts stand inside their cells, so a text that looks like a formula is a text.
package struct XLSXWriter: Sendable {
  private let language: Language

  package init(_ language: Language) { self.language = language }

  package func bytes(of sheet: Sheet) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", WorkbookParts.contentTypes)
    zip.add("_rels/.rels", WorkbookParts.relations)
    zip.add("xl/workbook.xml", WorkbookParts.workbook(title: sheet.title))
    zip.add("xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelations)
    let currencies = currencies(of: sheet)
    zip.add("xl/styles.xml", WorkbookParts.styles(currencies.map(format)))
    zip.add("xl/worksheets/sheet1.xml", worksheet(sheet, currencies))
    return zip.finished()
  }

  private func currencies(of sheet: Sheet) -> [Currency] {
    let found = sheet.rows.flatMap(\.self).compactMap { cell -> Currency? in
      if case .money(let amount) = cell { amount.currency } else { nil }
    }
    return Set(found).sorted()
  }

  /// `"€"#,##0.00` in English, `#,##0.00 "€"` elsewhere; the program puts in its own marks.
  private func format(_ currency: Currency) -> String {
    let digits =
      currency.minorDigits == 0
      ? "" : "." + String(repeating: "0", count: currency.minorDigits)
    let sign = Formats(language).sign(of: currency)
    return language == .en ? "\"\(sign)\"#,##0\(digits)" : "#,##0\(digits)\\ \"\(sign)\""
  }

  private func worksheet(_ sheet: Sheet, _ currencies: [Currency]) -> String {
    var rows = [row(1, sheet.columns.map(Sheet.Cell.text), currencies, isHead: true)]
    rows += sheet.rows.enumerated().map { row($0 + 2, $1, currencies, isHead: false) }
    let last = "\(WorkbookParts.column(sheet.columns.count - 1))\(sheet.rows.count + 1)"
    return WorkbookParts.head + """
      <worksheet xmlns="\(WorkbookParts.space)"><sheetViews><sheetView workbookViewId="0">\
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
      </sheetView></sheetViews><cols>\(widths(sheet))</cols>\
      <sheetData>\(rows.joined())</sheetData>\
      <autoFilter ref="A1:\(last)"/>\
      <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
      """
  }

  private func widths(_ sheet: Sheet) -> String {
    sheet.columns.indices.map { column in
      let longest =
        ([Sheet.Cell.text(sheet.columns[column])] + sheet.rows.map { $0[column] })
        .map { cell in
          switch cell {
          case .text(let text): text.count
          case .money(let amount): amount.amount.count + 5
          }
        }.max() ?? 0
      return "<col min=\"\(column + 1)\" max=\"\(column + 1)\" "
        + "width=\"\(min(60, longest + 3))\" customWidth=\"1\"/>"
    }.joined()
  }

  private func row(
    _ number: Int, _ cells: [Sheet.Cell], _ currencies: [Currency], isHead: Bool
  ) -> String {
    let written = cells.enumerated().map { index, cell in
      let place = "\(WorkbookParts.column(index))\(number)"
      switch cell {
      case .text(let text):
        let style = isHead ? 1 : 0
        return "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is>"
          + "<t xml:space=\"preserve\">\(WorkbookParts.escaped(text))</t></is></c>"
      case .money(let amount):
        let style = 2 + (currencies.firstIndex(of: amount.currency) ?? 0)
        return "<c r=\"\(place)\" s=\"\(style)\"><v>\(amount.amount)</v></c>"
      }
    }
    return "<row r=\"\(number)\">\(written.joined())</row>"
  }
}
