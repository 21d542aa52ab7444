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
    guard case .input(let place) = run.waiting else {
      preconditionFailure("The ring waits for an answer at each of its steps.")
    }
    sequence += 1
    let isReview = run.spokenSlot == nil
    book.enter(
      Answered(
        dialogue: "ring@1", place: place, step: step, slot: run.spokenSlot,
        value: isReview ? nil : .count(sequence), route: isReview ? "change" : nil, words: "1",
        speaker: "weber", language: .en), sequence: sequence)
    run.settle(book)
  }
}

extension Run {
  /// The slot for which the present step asks; nil at the review.
  fileprivate var spokenSlot: String? {
    if case .ask(let slot, _, _, _, _)? = frames.last?.current.kind { slot } else { nil }
  }
}
