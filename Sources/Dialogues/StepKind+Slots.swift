extension StepKind {
  /// Every slot that the step names, to fill or to read.
  package var slots: [String] {
    switch self {
    case .say, .review, .end: []
    case .ask(let slot, let from, _, _, _): [slot] + (from?.arguments ?? [])
    case .form(let slots, let also, _): slots + also
    case .choose(let slot, let also, let unless, _):
      [slot] + also + unless.values.flatMap { $0.slots.sorted() }
    case .offer(let slot, let from, _, let wish, _): [slot, wish] + from.arguments
    case .decide(let cases, _): cases.flatMap { $0.condition.slots.sorted() }
    case .set(let values, _):
      values.keys.sorted()
        + values.values.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    case .perform(_, let with, let sets, _): with.values.sorted() + sets
    case .call(_, let with, _): with.values.sorted()
    case .each(let list, _, _, let with, _): [list] + with.values.sorted()
    }
  }
}
