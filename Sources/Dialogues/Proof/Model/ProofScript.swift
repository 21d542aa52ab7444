/// A dialogue made ready for exploring: steps by number, slots by column, conditions over cells.
struct ProofScript: Sendable {
  let premises: Premises
  let columns: Columns
  let steps: [ProofStep]
  /// The rules, each with the numbers of the steps at which it holds; nil for every step.
  let rules: [(condition: Condition, steps: Set<Int>?)]
  let start: Int

  var dialogue: Dialogue { premises.dialogue }

  init(_ premises: Premises) {
    self.premises = premises
    let dialogue = premises.dialogue
    let reads = ReadFinder(premises).reads
    let guards = dialogue.always.map(\.condition) + premises.steps.flatMap(\.guards)
    let kept = dialogue.gives + premises.steps.compactMap(\.list)
    let columns = Columns(
      dialogue, reading: reads.values.flatMap { $0.map(\.slot) } + kept, guards: guards)
    self.columns = columns
    let numbers = Dictionary(
      dialogue.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let maker = RouteMaker(premises, columns, numbers: numbers)
    steps = premises.steps.map { step in
      ProofStep(
        step: step, reads: (reads[step.id] ?? []).map { $0.read(columns) },
        routes: maker.routes(of: step), shows: step.show.flatMap(columns.column(shown:)))
    }
    rules = dialogue.always.map { rule in
      let places = Set(rule.steps.compactMap { numbers[$0] })
      return (columns.condition(rule.condition), rule.steps.isEmpty ? nil : places)
    }
    start = numbers[dialogue.start] ?? 0
  }
}

extension Step {
  /// The conditions that decide where a meeting goes on from here.
  var guards: [Guard] {
    switch kind {
    case .decide(let cases, _): cases.map(\.condition)
    case .choose(_, _, let unless, _): Array(unless.values)
    case .say, .ask, .form, .offer, .set, .perform, .call, .each, .review, .end: []
    }
  }

  /// The list whose length decides how often something is called.
  fileprivate var list: String? {
    if case .each(let list, _, _, _, _) = kind { list } else { nil }
  }
}
