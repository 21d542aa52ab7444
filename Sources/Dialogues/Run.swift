/// A dialogue in progress: the fold of the answers that stand, never a position of its own.
///
/// ``settle(_:)`` goes on from the present step as far as the book of answers reaches. A meeting that
/// is resumed, corrected or gone back in is the same walk from the start (replay equals the meeting).
/// A step costs the same in a long dialogue and after many answers: nothing of the frame is copied.
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

  /// The index of that frame while there is one.
  var top: Int { frames.count - 1 }

  /// Goes on until an answer or an action is missing.
  package mutating func settle(_ book: AnswerBook) {
    var automatic = 0
    while !frames.isEmpty {
      automatic += 1
      precondition(
        automatic < Self.automaticLimit, "Step \(frames[top].step) goes round in circles.")
      let step = frames[top].current
      switch step.kind {
      case .ask, .form, .choose, .offer, .review:
        let place = frames[top].place
        guard take(book, step, at: place) || leave(book) else { return waiting = .input(place) }
        automatic = 0
      case .perform(let action, let with, let sets, let then):
        let call = ActionCall(
          place: frames[top].place, action: action, inputs: inputs(with), sets: sets)
        guard let next = perform(call, book, then) else { return waiting = .action(call) }
        go(to: next)
      case .say, .decide, .set, .call, .each, .end: pass(step)
      }
    }
    waiting = .ended
  }

  mutating func go(to step: String) { frames[top].go(to: step) }

  /// The slots that a step hands over, under the names of the one who takes them.
  func inputs(_ with: [String: String]) -> [String: Value] {
    var inputs: [String: Value] = [:]
    for (name, slot) in with { inputs[name] = frames[top].slots[slot] }
    return inputs
  }

  /// Takes what an action did, if it was done with the same inputs; the next step then.
  private mutating func perform(
    _ call: ActionCall, _ book: AnswerBook, _ then: [String: String]
  ) -> String? {
    guard let entry = book.deed(at: call.place), entry.deed.inputs == call.inputs,
      entry.deed.action == call.action, let next = then[entry.deed.outcome]
    else { return nil }
    note(entry.sequence, at: call.place, .deed(entry.deed))
    let origin = Frame.Origin(sequence: entry.sequence, place: call.place)
    frames[top].fill(
      call.sets.map { Frame.Filling(slot: $0, value: entry.deed.values[$0], origin: origin) })
    return next
  }

  mutating func note(
    _ sequence: Int, at place: Place, _ content: TrailEntry.Content, item: String? = nil
  ) {
    trail.append(frames[top].entry(sequence, at: place, content, item: item))
  }
}

extension Run {
  /// Goes back to the first step, forgetting position and trail but not what was given.
  package mutating func restart() {
    self = Run(origin.dialogue, in: library, given: origin.given)
  }
}
