import Dialogues

/// One answer that stands, or one question that was left open, as it can be named and changed.
struct EarlierAnswer {
  let entry: TrailEntry
  /// Without its options: ``AnswerFinder/alone(_:)`` has them.
  let question: Question
  let slot: Slot
  /// Whether the step goes on without it: taken when it is said, and never asked.
  let isOptional: Bool

  var place: Place { entry.place }

  var name: QuestionName { QuestionName(entry, slot: slot.id) }

  /// Whether any words answer it.
  var isFree: Bool { slot.type.element == .text }

  var isOpen: Bool { entry.content == .left }

  /// What it is about: O2, a service.
  var topic: Value? { name.topic }
}
