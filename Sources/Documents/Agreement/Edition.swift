package import Quantities

/// A version of a document, as its history of changes names it.
package struct Edition: Hashable, Sendable {
  /// "0.1", "0.2" …
  package let name: String
  /// The day on which it was first drafted.
  package let date: LocalDate

  package init(name: String, date: LocalDate) {
    self.name = name
    self.date = date
  }
}
