/// One way from a step to the next: when it can be taken, and what it puts into the slots.
struct Route: Hashable, Sendable {
  let target: Int
  /// The answer or the outcome that takes it: a value, chosen, none-fits, agree; empty for the rest.
  let key: String
  /// How the way is told in a witness; empty where nothing needs to be said.
  let label: String
  let when: Condition
  /// All take effect at once, as in the engine: first what rests on a change has no value any more.
  let writes: [Write]
  /// Slots that surely have a value from this way, with or without a column.
  let fills: [String]
}

/// What becomes of one column on a route.
struct Write: Hashable, Sendable {
  let column: Int
  /// The column whose cell decides what can be written; nil where it is always the same.
  let source: Int?
  /// For each cell of the source, the cells that may be written; ``keep`` among them writes nothing.
  let choices: [[Cell]]

  static let keep = Cell.max

  /// Whether the column surely gets a new cell, so that its old one does not matter.
  var isSure: Bool { !choices.contains { $0.contains(Self.keep) } }
}
