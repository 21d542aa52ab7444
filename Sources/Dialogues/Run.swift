/// A dialogue in progress: the fold of the answers that stand, never a position of its own.
///
/// ``settle(_:)`` goes on from the present step as far as the book of answers reaches. A meeting that
/// is resumed, corrected or gone back in is the same walk from the start (replay equals the meeting).
package struct Run: Hashable, Sendable {
  package enum Waiting: Hashable, Sendable {
    case input(Place)
    case action(ActionCall)
    case ended
  }

  /// More automatic steps in a row than any sound dialogue can have.
  static let automaticLimit = 100_000

  private struct Origin: Hashable {
    let dialogue: Dialogue
    let given: [String: Value]
  }

  package let library: DialogueLibrary
  private let origin: Origin
  package internal(set) var frames: [Frame]
  package internal(set) var trail: [TrailEntry] = []
  /// What was said since the last question was answered.
  package internal(set) var spoken: [Spoken] = []
  package internal(set) var waiting: Waiting = .ended

  /// Starts a dialogue with what its caller gives.
  package init(_ dialogue: Dialogue, in library: DialogueLibrary, given: [String: Value] = [:]) {
    self.library = library
    origin = Origin(dialogue: dialogue, given: given)
    frames = [Frame(dialogue: dialogue, path: "", given: given)]
  }

  /// The frame in which the question stands; nil at the end.
  package var frame: Frame? { frames.last }

  /// Goes on until an answer or an action is missing.
  package mutating func settle(_ book: AnswerBook) {
    var automatic = 0
    while let frame = frames.last {
      automatic += 1
      precondition(automatic < Self.automaticLimit, "Step \(frame.step) goes round in circles.")
      switch frame.current.kind {
      case .ask, .form, .choose, .offer, .review:
        guard take(book) || leave(book) else { return waiting = .input(frame.place) }
        automatic = 0
      case .perform(let action, let with, let sets, let then):
        let call = ActionCall(
          place: frame.place, action: action, inputs: inputs(with, in: frame), sets: sets)
        guard let outcome = perform(call, book), let next = then[outcome] else {
          return waiting = .action(call)
        }
        go(to: next)
      case .say, .decide, .set, .call, .each, .end: pass(frame)
      }
    }
    waiting = .ended
  }

  mutating func go(to step: String) { frames[frames.count - 1].go(to: step) }

  private func inputs(_ with: [String: String], in frame: Frame) -> [String: Value] {
    var inputs: [String: Value] = [:]
    for (name, slot) in with { inputs[name] = frame.slots[slot] }
    return inputs
  }

  private mutating func perform(_ call: ActionCall, _ book: AnswerBook) -> String? {
    guard let entry = book.deed(at: call.place), entry.deed.inputs == call.inputs,
      entry.deed.action == call.action
    else { return nil }
    note(entry.sequence, at: call.place, .deed(entry.deed))
    for slot in call.sets {
      set(slot, to: entry.deed.values[slot], sequence: entry.sequence, at: call.place)
    }
    return entry.deed.outcome
  }

  mutating func note(
    _ sequence: Int, at place: Place, _ content: TrailEntry.Content, item: String? = nil
  ) {
    let frame = frames[frames.count - 1]
    trail.append(
      TrailEntry(
        sequence: sequence, place: place, dialogue: frame.dialogue.id, step: frame.step,
        phase: frame.current.phase, bindings: frame.bindings, item: item, content: content))
  }

  /// Fills a slot; whatever rests on it is open again when the value is another one.
  mutating func set(_ slot: String, to value: Value?, sequence: Int, at place: Place) {
    let top = frames.count - 1
    if frames[top].slots[slot] != value { frames[top].clearDependents(of: slot) }
    frames[top].slots[slot] = value
    frames[top].origins[slot] = Frame.Origin(sequence: sequence, place: place)
  }
}

extension Run {
  /// Goes back to the first step, forgetting position and trail but not what was given.
  package mutating func restart() {
    self = Run(origin.dialogue, in: library, given: origin.given)
  }
}
