/// An action of the world: what it takes, which outcomes it may have, what it gives.
package struct ActionSignature: Hashable, Sendable {
  package let takes: [String: SlotType]
  /// What it takes and can do without.
  package let optional: Set<String>
  package let results: [String: ActionOutcome]
  package let gives: [String: SlotType]
  /// Whether what it does is a recorded way forward for a wish: a promise, a decision (D4).
  package let recordsWayForward: Bool

  package init(
    takes: [String: SlotType], optional: Set<String> = [], results: [String: ActionOutcome],
    gives: [String: SlotType], recordsWayForward: Bool = false
  ) {
    self.takes = takes
    self.optional = optional
    self.results = results
    self.gives = gives
    self.recordsWayForward = recordsWayForward
  }

  /// An action that gives everything in each of its outcomes.
  package init(
    takes: [String: SlotType], outcomes: Set<String>, gives: [String: SlotType],
    recordsWayForward: Bool = false
  ) {
    self.init(
      takes: takes, results: Dictionary(uniqueKeysWithValues: outcomes.map { ($0, .init()) }),
      gives: gives, recordsWayForward: recordsWayForward)
  }

  package var outcomes: Set<String> { Set(results.keys) }
}
