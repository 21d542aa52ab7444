extension RouteMaker {
  func asked(
    _ slot: String, once: Bool, isSkippable: Bool, then: String, _ step: Step
  ) -> [Route] {
    let definition = premises.dialogue.slots[slot]
    let skipped =
      isSkippable ? [route(to: then, key: "skipped", label: "skipped")] : []
    guard definition?.type.isList == true, !step.asksFromSource else {
      return [route(to: then, writes: [fill(slot, anyAnswer(slot))], fills: [slot])] + skipped
    }
    let another = route(
      to: once ? then : step.id, label: "one more", writes: [append(slot)], fills: [slot])
    return [another, route(to: then, key: "done", label: "done", when: hasItem(slot))] + skipped
  }

  private func append(_ slot: String) -> Write? {
    columns.column(of: slot).map { column in
      let cells = columns.cells[column]
      return Write(
        column: column, source: column,
        choices: (0...(cells.filled.last ?? 0)).map { cells.appended(to: $0) })
    }
  }

  /// A list can be closed once something stands in it.
  private func hasItem(_ list: String) -> Condition {
    guard columns.column(of: list) != nil else { return .always }
    return columns.condition(.compare(.count(list), .more, .count(0)))
  }

  func filled(_ slots: [String], _ also: [String], _ then: String) -> Route {
    route(
      to: then,
      writes: slots.map { keepOrFill($0, isOptional: false) }
        + also.map { keepOrFill($0, isOptional: true) }, fills: slots)
  }

  func chosen(
    _ slot: String, _ also: [String], _ unless: [String: Guard], _ then: [String: String]
  ) -> [Route] {
    then.sorted { $0.key < $1.key }.map { value, next in
      let cell = columns.column(of: slot).flatMap { columns.cells[$0].cell(of: value) }
      return route(
        to: next, key: value, label: value,
        when: unless[value].map { .not(columns.condition($0)) } ?? .always,
        writes: [cell.flatMap { fill(slot, [$0]) }]
          + also.map { keepOrFill($0, isOptional: true) }, fills: [slot])
    }
  }

  func offered(_ key: String, _ slot: String, _ wish: String, to next: String) -> Route {
    let filled: String? =
      switch key {
      case "chosen": slot
      case "beyond": wish
      default: nil
      }
    return route(
      to: next, key: key, label: key,
      writes: [filled.flatMap { fill($0, anyAnswer($0)) }],
      fills: filled.map { [$0] } ?? [])
  }
}

extension Step {
  /// Whether an answer picks from what the world supplies, rather than adding to a list.
  var asksFromSource: Bool {
    if case .ask(_, let from, _, _, _) = kind { from != nil } else { false }
  }
}
