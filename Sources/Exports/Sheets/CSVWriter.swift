import Quantities
package import Wording

/// A sheet as CSV that the spreadsheet programs of a language open with a double click.
///
/// UTF-8 with a byte order mark, lines with CR LF. English: `,` and a decimal point; the others: `;`
/// and a decimal comma. No thousands are grouped, so that a figure cannot be read in two ways.
package struct CSVWriter: Sendable {
  private let language: Language

  package init(_ language: Language) { self.language = language }

  package var separator: Character { language == .en ? "," : ";" }
  package var decimalMark: String { language == .en ? "." : "," }

  package func text(of sheet: Sheet) -> String {
    let rows = [sheet.columns.map(Sheet.Cell.text)] + sheet.rows
    let lines = rows.map { $0.map(field).joined(separator: String(separator)) }
    return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }

  private func field(_ cell: Sheet.Cell) -> String {
    switch cell {
    case .money(let amount): quoted(amount.amount.replacing(".", with: decimalMark))
    case .text(let text): quoted(harmless(text))
    }
  }

  /// A text that a spreadsheet would calculate begins with an apostrophe: it is shown, not run.
  private func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    guard let first, CSVWriter.active.contains(first) else { return text }
    return "'" + text
  }

  private static let active: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠",
  ]

  private func quoted(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r", "\t"]
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    // An amount with a decimal comma needs no quotes where the comma parts nothing.
    guard
      language == .en || text.unicodeScalars.contains(where: { $0 != "," && special.contains($0) })
    else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
