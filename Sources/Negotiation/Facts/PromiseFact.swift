package import Quantities
package import Wording

/// A promise with owner and date (MEETING 14).
package struct PromiseFact: Hashable, Sendable {
  package let id: String
  package let owner: LocalizedText
  package let due: LocalDate?
  package let statement: Statement
  /// The requirement that it answers.
  package let requirement: String?
}
