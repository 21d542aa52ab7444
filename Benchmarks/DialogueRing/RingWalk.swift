import Dialogues
import Wording

/// A meeting that goes round in the ring: every answer is entered and the run goes on to the next step.
struct RingWalk {
  private var run: Run
  private var book = AnswerBook()
  private var sequence = 0

  init(_ dialogue: Dialogue, in library: DialogueLibrary) {
    run = Run(dialogue, in: library)
    run.settle(book)
  }

  /// The step at which the meeting stands.
  var step: String { run.frame?.step ?? "" }

  mutating func answer() {
    guard case .input(let place) = run.waiting, let asking = run.frame?.current else {
      preconditionFailure("The ring waits for an answer at each of its steps.")
    }
    sequence += 1
    // The last step is a review and has no slot.
    let slot: String? = if case .ask(let slot, _, _, _, _) = asking.kind { slot } else { nil }
    book.enter(
      Answered(
        dialogue: "ring@1", place: place, step: asking.id, slot: slot,
        value: slot.map { _ in .count(sequence) }, route: slot == nil ? "change" : nil, words: "1",
        speaker: "weber", language: .en), sequence: sequence)
    run.settle(book)
  }
}
