extension RouteMaker {
  /// The first condition that holds decides: each way is taken only where none before it is.
  func decided(_ cases: [DecideCase], _ otherwise: String) -> [Route] {
    var routes: [Route] = []
    var none = Condition.always
    for (number, one) in cases.enumerated() {
      let condition = columns.condition(one.condition)
      routes.append(
        route(to: one.then, key: "\(number)", label: "", when: .and(none, condition)))
      none = .and(none, .not(condition))
    }
    return routes + [route(to: otherwise, key: "else", when: none)]
  }

  /// All values are taken as they were before the step.
  func assigned(_ values: [String: Assigned], _ then: String) -> Route {
    route(
      to: then,
      writes: values.sorted { $0.key < $1.key }.map { slot, assigned in
        switch assigned {
        case .literal(let value):
          let cell = columns.column(of: slot).flatMap { columns.cells[$0].cell(of: value.key) }
          return fill(slot, cell.map { [$0] } ?? anyValue(slot))
        case .slot(let source): return copy(source, into: slot)
        }
      }, fills: values.keys.sorted())
  }

  private func copy(_ source: String, into slot: String) -> Write? {
    guard let column = columns.column(of: slot) else { return nil }
    guard let from = columns.column(of: source) else { return fill(slot, anyValue(slot)) }
    let (taken, put) = (columns.cells[from], columns.cells[column])
    let choices = (0...(taken.filled.last ?? 0)).map { cell -> [Cell] in
      if cell == 0 { return [0] }
      return put.cell(of: taken.name(cell)).map { [$0] } ?? put.filled
    }
    return Write(column: column, source: from, choices: choices)
  }

  func performed(_ action: String, _ sets: [String], _ then: [String: String]) -> [Route] {
    let results = premises.world.actions[action]?.results ?? [:]
    return then.sorted { $0.key < $1.key }.map { outcome, next in
      let result = results[outcome] ?? ActionOutcome()
      return route(
        to: next, key: outcome, label: outcome,
        writes: sets.map { fill($0, cells(of: $0, in: result)) },
        fills: sets.filter { !result.without.contains($0) && !result.perhaps.contains($0) })
    }
  }

  private func cells(of slot: String, in result: ActionOutcome) -> [Cell] {
    if result.without.contains(slot) { return [0] }
    let word = result.words[slot].flatMap { word in
      columns.column(of: slot).flatMap { columns.cells[$0].cell(of: word) }
    }
    let values = word.map { [$0] } ?? anyValue(slot)
    return result.perhaps.contains(slot) ? [0] + values : values
  }

  func called(_ id: String, _ then: String) -> [Route] { returns(of: id, to: then, when: .always) }

  /// A list without items is passed; otherwise the last item's ending counts.
  func repeated(_ list: String, _ id: String, _ then: String) -> [Route] {
    let isEmpty = columns.condition(.compare(.count(list), .equal, .count(0)))
    return [route(to: then, label: "nothing in the list", when: isEmpty)]
      + returns(of: id, to: then, when: .not(isEmpty))
  }

  private func returns(of id: String, to then: String, when: Condition) -> [Route] {
    let gives = premises.library[id]?.gives ?? []
    let endings = premises.summaries[id]?.endings ?? [[:]]
    return endings.map { ending in gives.map { (slot: $0, result: ending[$0] ?? .nothing) } }
      .sorted { "\($0)" < "\($1)" }
      .map { ending in
        route(
          to: then, when: when,
          writes: ending.map { fill($0.slot, cells(of: $0.slot, $0.result)) },
          fills: ending.filter { $0.result != .nothing }.map(\.slot))
      }
  }

  private func cells(of slot: String, _ result: CallSummary.Result) -> [Cell] {
    switch result {
    case .nothing: [0]
    case .value: anyValue(slot)
    case .word(let word):
      columns.column(of: slot).flatMap { columns.cells[$0].cell(of: word) }.map { [$0] }
        ?? anyValue(slot)
    }
  }
}
