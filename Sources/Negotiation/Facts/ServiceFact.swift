import Quantities

/// A service that was taken up: the state of its support, the choice, what was agreed about it.
package struct ServiceFact: Hashable, Sendable {
  package let service: String
  package let taken: Statement
  /// Whether all of its support processes are defined; nil before that was looked at (D5).
  package internal(set) var isSupported: Bool?
  package internal(set) var decision: Decision?
  /// Left open by the customer.
  package internal(set) var isDeferred = false
  package internal(set) var measures: Said<Bool>?
  package internal(set) var duties: Said<Bool>?
}
