/// A business outcome in the customer's words, with importance, owner and measure (A3).
package struct OutcomeFact: Hashable, Sendable {
  package enum Importance: String, Hashable, Sendable, CaseIterable {
    case vital, important, useful
  }

  package let id: String
  package let statement: Statement
  /// Person id: the customer who named it.
  package let owner: String
  /// Outcome type id of the catalogue, where one fits.
  package internal(set) var type: String?
  package internal(set) var importance: Importance?
  /// The customer's own measure, where the catalogue has none or he named another.
  package internal(set) var measure: Statement?
  /// Observation from which it came: B1.
  package internal(set) var observation: String?
}
