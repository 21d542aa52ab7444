import ServiceCatalogue

/// The file of a new customer, in the form in which the catalogue's customers are printed.
package enum CustomerFile {
  /// The lines without their ends; what was left open is named in a comment.
  package static func lines(_ record: CustomerRecord) -> [String] {
    let lines = CataloguePrinter.lines(of: record.customer)
    guard !record.open.isEmpty else { return lines }
    return lines + ["  # open: \(record.open.joined(separator: ", "))"]
  }

  package static func text(_ record: CustomerRecord) -> String {
    lines(record).map { "\($0)\n" }.joined()
  }
}
