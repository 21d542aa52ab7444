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
  /// The step at which it stands, looked up once: it is asked for many times.
  package private(set) var current: Step
  /// That step with its visit.
  package private(set) var place: Place
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
    current = Self.step(dialogue.start, of: dialogue)
    place = Place(path: path, step: dialogue.start, visit: 1)
    self.slots = given
    self.visits = [dialogue.start: 1]
    bindings = given.filter { dialogue.needs.contains($0.key) }
  }

  package var step: String { current.id }

  /// A dialogue that loaded has every step that it names.
  private static func step(_ id: String, of dialogue: Dialogue) -> Step {
    guard let found = dialogue.steps[id] else {
      preconditionFailure("Dialogue \(dialogue.id) has no step \(id): it was not checked.")
    }
    return found
  }

  /// Whether the dialogue has come to a step, or is there.
  package func hasVisited(_ step: String) -> Bool { (visits[step] ?? 0) > 0 }

  mutating func go(to next: String) {
    let visit = Self.raised(&visits[next, default: 0])
    current = Self.step(next, of: dialogue)
    place = Place(path: path, step: next, visit: visit)
  }

  private static func raised(_ count: inout Int) -> Int {
    count += 1
    return count
  }

  /// What was answered or done at the present step.
  func entry(
    _ sequence: Int, at place: Place, _ content: TrailEntry.Content, item: String?
  ) -> TrailEntry {
    TrailEntry(
      sequence: sequence, place: place, dialogue: dialogue.id, step: current.id,
      phase: current.phase, bindings: bindings, item: item, content: content)
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
