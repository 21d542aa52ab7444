/// An action of the world: what it takes, which outcomes it may have, what it gives.
package struct ActionSignature: Hashable, Sendable {
  package let takes: [String: SlotType]
  package let outcomes: Set<String>
  package let gives: [String: SlotType]

  package init(takes: [String: SlotType], outcomes: Set<String>, gives: [String: SlotType]) {
    self.takes = takes
    self.outcomes = outcomes
    self.gives = gives
  }
}
