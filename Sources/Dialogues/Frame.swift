/// One dialogue in progress: its step, its slots, and who set them.
package struct Frame: Hashable, Sendable {
  /// Which record set a slot, and where: so that an answer knows whether its ground has moved.
  struct Origin: Hashable, Sendable {
    let sequence: Int
    let place: Place
  }

  package let dialogue: Dialogue
  /// The way of calls that leads here, ending in a slash; empty at the top.
  package let path: String
  package internal(set) var step: String
  package internal(set) var slots: [String: Value]
  var origins: [String: Origin] = [:]
  var visits: [String: Int] = [:]
  /// How many items of the list of an `each` step are behind us.
  var progress: [String: Int] = [:]

  init(dialogue: Dialogue, path: String, given: [String: Value]) {
    self.dialogue = dialogue
    self.path = path
    self.step = dialogue.start
    self.slots = given
    self.visits = [dialogue.start: 1]
  }

  /// The present step; a dialogue that loaded has every step that it names.
  package var current: Step {
    guard let found = dialogue.steps[step] else {
      preconditionFailure("Dialogue \(dialogue.id) has no step \(step): it was not checked.")
    }
    return found
  }

  package var place: Place { Place(path: path, step: step, visit: visits[step] ?? 1) }

  /// Whether the dialogue has come to a step, or is there.
  package func hasVisited(_ step: String) -> Bool { (visits[step] ?? 0) > 0 }

  mutating func go(to next: String) {
    step = next
    visits[next, default: 0] += 1
  }

  /// What the caller handed over: the thing that this dialogue is about.
  package var bindings: [String: Value] { slots.filter { dialogue.needs.contains($0.key) } }

  /// Unsets every slot that rests on one, and what rests on those.
  mutating func clearDependents(of slot: String) {
    for dependent in dialogue.slots.values where dependent.after.contains(slot) {
      guard slots[dependent.id] != nil else { continue }
      slots[dependent.id] = nil
      origins[dependent.id] = nil
      clearDependents(of: dependent.id)
    }
  }
}
