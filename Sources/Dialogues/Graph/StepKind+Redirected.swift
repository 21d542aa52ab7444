extension StepKind {
  /// The same step with every way on leading elsewhere.
  func redirected(_ place: (String) -> String) -> StepKind {
    switch self {
    case .say(let then): .say(then: place(then))
    case .ask(let slot, let from, let once, let isSkippable, let then):
      .ask(slot: slot, from: from, once: once, isSkippable: isSkippable, then: place(then))
    case .form(let slots, let also, let then): .form(slots: slots, also: also, then: place(then))
    case .choose(let slot, let also, let unless, let then):
      .choose(slot: slot, also: also, unless: unless, then: then.mapValues(place))
    case .offer(let slot, let from, let atLeast, let wish, let then):
      .offer(slot: slot, from: from, atLeast: atLeast, wish: wish, then: then.mapValues(place))
    case .decide(let cases, let otherwise):
      .decide(
        cases: cases.map { DecideCase(condition: $0.condition, then: place($0.then)) },
        otherwise: place(otherwise))
    case .set(let values, let then): .set(values, then: place(then))
    case .perform(let action, let with, let sets, let then):
      .perform(action: action, with: with, sets: sets, then: then.mapValues(place))
    case .call(let dialogue, let with, let then):
      .call(dialogue: dialogue, with: with, then: place(then))
    case .each(let list, let item, let dialogue, let with, let then):
      .each(list: list, item: item, dialogue: dialogue, with: with, then: place(then))
    case .review(let then): .review(then: then.mapValues(place))
    case .end: .end
    }
  }
}
