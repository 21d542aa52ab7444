/// What a later version of a dialogue calls otherwise, so that a saved meeting goes on in it (D17).
///
/// A name that was given up is never used again: then every record tells by itself which names it
/// uses, whatever version it was written under.
package struct Migration: Hashable, Sendable {
  /// The version in which the new names appear.
  package let version: Int
  /// Step ids, old to new.
  package let steps: [String: String]
  /// Slot ids, old to new.
  package let slots: [String: String]
  /// By slot (in its new name): ids of values, old to new.
  package let values: [String: [String: String]]

  package init(
    version: Int, steps: [String: String], slots: [String: String],
    values: [String: [String: String]]
  ) {
    self.version = version
    self.steps = steps
    self.slots = slots
    self.values = values
  }
}

extension Dialogue {
  /// The present id of a step that may have been called otherwise.
  package func presentStep(_ id: String) -> String {
    migrations.reduce(id) { $1.steps[$0] ?? $0 }
  }

  package func presentSlot(_ id: String) -> String {
    migrations.reduce(id) { $1.slots[$0] ?? $0 }
  }

  /// The present form of a value of a slot, given by the slot's present id.
  package func presentValue(_ value: Value, of slot: String) -> Value {
    migrations.reduce(value) { value, migration in
      guard let renamed = migration.values[slot] else { return value }
      return value.renamed(by: renamed)
    }
  }
}

extension Value {
  fileprivate func renamed(by names: [String: String]) -> Value {
    switch self {
    case .choice(let id): .choice(names[id] ?? id)
    case .ref(let id): .ref(names[id] ?? id)
    case .list(let values): .list(values.map { $0.renamed(by: names) })
    case .text, .money, .percent, .duration, .count, .number, .date, .item, .record: self
    }
  }
}
