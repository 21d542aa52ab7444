/// The closed list of things that a step can be.
package enum StepKind: Hashable, Sendable {
  /// Speaks and goes on.
  case say(then: String)
  /// One open question. A list slot takes an item a line until the speaker is done, or `once`.
  case ask(slot: String, from: Source?, once: Bool, isSkippable: Bool, then: String)
  /// Several slots, which one sentence may fill; `also` are taken when said and never asked.
  case form(slots: [String], also: [String], then: String)
  /// A closed question: one route for each value of the slot.
  case choose(slot: String, also: [String], unless: [String: Guard], then: [String: String])
  /// Options with prices, side by side; routes: chosen, beyond, dear (D3, D4).
  case offer(slot: String, from: Source, atLeast: Int, wish: String, then: [String: String])
  case decide(cases: [DecideCase], otherwise: String)
  case set([String: Assigned], then: String)
  /// A named action of the world; its outcome is the route.
  case perform(action: String, with: [String: String], sets: [String], then: [String: String])
  case call(dialogue: String, with: [String: String], then: String)
  case each(list: String, item: String, dialogue: String, with: [String: String], then: String)
  /// Shows what stands; routes: agree, change.
  case review(then: [String: String])
  case end

  /// Whether the step waits for somebody's words.
  package var takesInput: Bool {
    switch self {
    case .ask, .form, .choose, .offer, .review: true
    case .say, .decide, .set, .perform, .call, .each, .end: false
    }
  }

  /// Every step that may follow.
  package var successors: [String] {
    switch self {
    case .say(let then), .ask(_, _, _, _, let then), .form(_, _, let then), .set(_, let then),
      .call(_, _, let then), .each(_, _, _, _, let then):
      [then]
    case .choose(_, _, _, let then), .offer(_, _, _, _, let then), .perform(_, _, _, let then),
      .review(let then):
      then.values.sorted()
    case .decide(let cases, let otherwise): cases.map(\.then) + [otherwise]
    case .end: []
    }
  }
}

extension StepKind {
  /// The texts that ask for what a form still lacks when the rest of it was answered, one for each
  /// thing.
  package var restKeys: [String] {
    guard case .form(let slots, _, _) = self, slots.count > 1 else { return [] }
    return slots.map { "rest.\($0).ask" }
  }
}
