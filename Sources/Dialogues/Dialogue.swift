/// A meeting script: steps with routes, and the slots that they fill. It holds no spoken word.
///
/// A class that never changes: each frame of a meeting holds its script, and frames are copied often.
package final class Dialogue: Hashable, Sendable {
  package let id: String
  /// Whole number, raised whenever ids, slots or routes change.
  package let version: Int
  package let phases: [String]
  package let needs: [String]
  package let gives: [String]
  package let slots: [String: Slot]
  /// For each slot those that rest on it (`after`), in the order of the file.
  let dependents: [String: [String]]
  /// For each slot that rests on others those others; no entry for the rest.
  let grounds: [String: [String]]
  /// The slots that are lists, with the prefix of their items' ids.
  let lists: [String: String]
  package let start: String
  package let steps: [String: Step]
  /// Step ids in the order of the file, for drawings and documents.
  package let order: [String]
  /// Rules that hold wherever a meeting can come to.
  package let always: [Invariant]
  /// What has to come before what, on every way.
  package let precedences: [Precedence]
  /// What earlier versions called otherwise, the oldest first.
  package let migrations: [Migration]

  package init(
    id: String, version: Int, phases: [String], needs: [String], gives: [String],
    slots: [Slot], start: String, steps: [Step], always: [Invariant] = [],
    precedences: [Precedence] = [], migrations: [Migration] = []
  ) {
    self.id = id
    self.version = version
    self.phases = phases
    self.needs = needs
    self.gives = gives
    self.slots = Dictionary(slots.map { ($0.id, $0) }) { first, _ in first }
    dependents = slots.reduce(into: [:]) { dependents, slot in
      for ground in slot.after { dependents[ground, default: []].append(slot.id) }
    }
    grounds = self.slots.compactMapValues { $0.after.isEmpty ? nil : $0.after }
    lists = self.slots.compactMapValues { $0.type.isList ? $0.prefix ?? "" : nil }
    self.start = start
    self.steps = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
    self.order = steps.map(\.id)
    self.always = always
    self.precedences = precedences
    self.migrations = migrations.sorted { $0.version < $1.version }
  }

  /// The same script; what follows from its slots needs no look.
  package static func == (one: Dialogue, other: Dialogue) -> Bool {
    one === other
      || one.id == other.id && one.version == other.version && one.phases == other.phases
        && one.needs == other.needs && one.gives == other.gives && one.slots == other.slots
        && one.start == other.start && one.steps == other.steps && one.order == other.order
        && one.always == other.always && one.precedences == other.precedences
        && one.migrations == other.migrations
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(version)
    hasher.combine(order)
  }
}
