package import Quantities

/// An option that the customer chose, with its price, and whether it is decided yet (D3, A1).
package struct Decision: Hashable, Sendable {
  package enum Status: Hashable, Sendable {
    case decided
    /// Beyond the speaker's authority: to be confirmed by this person, nil when nobody here may.
    case preferred(by: String?)
  }

  /// D1, D2 … in the order of the services.
  package internal(set) var id: String
  package let service: String
  package let tier: String
  package let monthly: Money
  package let choice: Statement
  /// What lay on the table then; nil when that was struck.
  package internal(set) var shown: Shown?
  package internal(set) var status: Status
  /// Who confirmed it, when that was somebody else.
  package internal(set) var confirmation: Statement?

  package var isDecided: Bool { status == .decided }
}
