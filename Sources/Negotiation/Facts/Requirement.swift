import Dialogues

/// A service level requirement in the customer's words, and what becomes of it (D4, MEETING 1).
package struct Requirement: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Beyond every option of a service.
    case beyond
    /// A smaller scope of a service.
    case smaller
    /// A service that the catalogue does not hold.
    case service
    /// Something to be measured otherwise.
    case measure
    /// A duty to be arranged otherwise.
    case duty
    /// A term to be agreed otherwise.
    case term

    /// Whether its check ends in a price.
    package var isPriced: Bool {
      switch self {
      case .beyond, .smaller, .service: true
      case .measure, .duty, .term: false
      }
    }
  }

  package let id: String
  package let kind: Kind
  package let statement: Statement
  /// Service id, where it is about one.
  package let service: String?
  /// In which hours it matters, in the customer's words.
  package internal(set) var hours: Statement?
  /// The promise that answers it: P1; nil while it is only recorded.
  package internal(set) var promise: String?
  /// The options that keep to every figure of it, as far as its words go, the lowest first.
  package internal(set) var keepers: [String] = []
}
