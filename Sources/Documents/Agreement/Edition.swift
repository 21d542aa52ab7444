package import Quantities
package import Wording

/// A version of a document, as its history of changes names it.
package struct Edition: Hashable, Sendable {
  /// "0.1", "0.2" …
  package let name: String
  /// The day on which it was first drafted.
  package let date: LocalDate
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case first
    /// Something was changed, or other words were released.
    case revised
    /// Only the language differs from a version before it.
    case inLanguage(Language)
  }

  package init(name: String, date: LocalDate, reason: Reason) {
    self.name = name
    self.date = date
    self.reason = reason
  }
}
