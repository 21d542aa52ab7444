/// Why a file gives no table, and how to go on.
package enum SheetFailure: Error, Equatable {
  case unreadable(Int32)
  case tooLarge
  case empty
  /// The old binary form of Excel, or an encrypted workbook.
  case oldWorkbook
  case damaged(String)
  /// A field of the row begins with a quotation mark that nothing closes.
  case openQuote(row: Int)

  package var sentence: String {
    switch self {
    case .unreadable(let code): "it could not be read (error \(code))"
    case .tooLarge: "it is larger than a price list can be; import it in parts"
    case .empty: "there is nothing in it"
    case .oldWorkbook:
      "it is an old or an encrypted workbook; open it, save it as .xlsx without a password or as CSV, and import that"
    case .openQuote(let row):
      "the quotation mark that begins in row \(row) is never closed; close it or take it out, and import again"
    case .damaged(let what):
      "\(what); open it in your spreadsheet program, save it as CSV, and import that"
    }
  }
}
