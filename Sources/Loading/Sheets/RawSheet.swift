/// A table as it came out of a file: nothing of it is understood yet.
package struct RawSheet: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package let text: String
    /// A number of a workbook: digits with a decimal point, whatever the language.
    package let isNumber: Bool

    package init(_ text: String, isNumber: Bool = false) {
      self.text = text
      self.isNumber = isNumber
    }
  }

  /// What was found out about the file on the way.
  package enum Form: Hashable, Sendable {
    case text(encoding: TextEncoding, separator: Character)
    case workbook(sheet: String)
  }

  package let form: Form
  /// All of one length; a row's number is its index and 1.
  package let rows: [[Cell]]

  init(_ form: Form, _ rows: [[Cell]]) {
    self.form = form
    let width = rows.map(\.count).max() ?? 0
    self.rows = rows.map { $0 + Array(repeating: Cell(""), count: width - $0.count) }
  }

  package var columns: Int { rows.first?.count ?? 0 }
}
