/// An action that the dialogue wants done before it goes on.
package struct ActionCall: Hashable, Sendable {
  package let place: Place
  package let action: String
  package let inputs: [String: Value]
  package let sets: [String]
}
