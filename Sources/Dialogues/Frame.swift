/// One dialogue in progress: its step, its slots, and who set them.
package struct Frame: Hashable, Sendable {
  /// Which record set a slot, and where: so that an answer knows whether its ground has moved.
  struct Origin: Hashable, Sendable {
    let sequence: Int
    let place: Place
  }

  /// What a slot gets, and from which record.
  struct Filling: Hashable, Sendable {
    let slot: String
    let value: Value?
    let origin: Origin?
  }

  package let dialogue: Dialogue
  /// The way of calls that leads here, ending in a slash; empty at the top.
  package let path: String
  package internal(set) var step: String
  package private(set) var slots: [String: Value]
  /// What the caller handed over: the thing that this dialogue is about.
  package private(set) var bindings: [String: Value]
  private(set) var origins: [String: Origin] = [:]
  private var visits: [String: Int]
  /// How many items of the list of an `each` step are behind us.
  var progress: [String: Int] = [:]

  init(dialogue: Dialogue, path: String, given: [String: Value]) {
    self.dialogue = dialogue
    self.path = path
    self.step = dialogue.start
    self.slots = given
    self.visits = [dialogue.start: 1]
    bindings = given.filter { dialogue.needs.contains($0.key) }
  }

  /// The present step; a dialogue that loaded has every step that it names.
  package var current: Step {
    guard let found = dialogue.steps[step] else {
      preconditionFailure("Dialogue \(dialogue.id) has no step \(step): it was not checked.")
    }
    return found
  }

  package var place: Place { Place(path: path, step: step, visit: visits[step] ?? 1) }

  mutating func go(to next: String) {
    step = next
    visits[next, default: 0] += 1
  }

  /// Fills slots together: first whatever rests on one that changes is open again, then all are filled.
  mutating func fill(_ fillings: [Filling]) {
    for filling in fillings where slots[filling.slot] != filling.value {
      clearDependents(of: filling.slot)
    }
    for filling in fillings { put(filling) }
  }

  /// Fills one slot.
  mutating func fill(_ filling: Filling) {
    if dialogue.dependents[filling.slot] != nil, slots[filling.slot] != filling.value {
      clearDependents(of: filling.slot)
    }
    put(filling)
  }

  private mutating func put(_ filling: Filling) {
    slots[filling.slot] = filling.value
    origins[filling.slot] = filling.origin
    if dialogue.needs.contains(filling.slot) { bindings[filling.slot] = filling.value }
  }

  /// Unsets every slot that rests on one, and what rests on those.
  private mutating func clearDependents(of slot: String) {
    for dependent in dialogue.dependents[slot] ?? [] where slots[dependent] != nil {
      put(Filling(slot: dependent, value: nil, origin: nil))
      clearDependents(of: dependent)
    }
  }
}
