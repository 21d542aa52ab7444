/// A meeting script: steps with routes, and the slots that they fill. It holds no spoken word.
package struct Dialogue: Hashable, Sendable {
  package let id: String
  /// Whole number, raised whenever ids, slots or routes change.
  package let version: Int
  package let phases: [String]
  package let needs: [String]
  package let gives: [String]
  package let slots: [String: Slot]
  package let start: String
  package let steps: [String: Step]
  /// Step ids in the order of the file, for drawings and documents.
  package let order: [String]
  /// What earlier versions called otherwise, the oldest first.
  package let migrations: [Migration]

  package init(
    id: String, version: Int, phases: [String], needs: [String], gives: [String],
    slots: [Slot], start: String, steps: [Step], migrations: [Migration] = []
  ) {
    self.id = id
    self.version = version
    self.phases = phases
    self.needs = needs
    self.gives = gives
    self.slots = Dictionary(slots.map { ($0.id, $0) }) { first, _ in first }
    self.start = start
    self.steps = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
    self.order = steps.map(\.id)
    self.migrations = migrations.sorted { $0.version < $1.version }
  }
}
