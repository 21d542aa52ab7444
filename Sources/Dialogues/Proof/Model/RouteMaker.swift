/// Makes the ways on from a step, as the engine takes them.
struct RouteMaker {
  let premises: Premises
  let columns: Columns
  private let numbers: [String: Int]

  init(_ premises: Premises, _ columns: Columns, numbers: [String: Int]) {
    self.premises = premises
    self.columns = columns
    self.numbers = numbers
  }

  func routes(of step: Step) -> [Route] {
    answered(step) + (step.later.map { [route(to: $0, key: "left", label: "left")] } ?? [])
  }

  private func answered(_ step: Step) -> [Route] {
    switch step.kind {
    case .say(let then): [route(to: then)]
    case .ask(let slot, _, let once, let isSkippable, let then):
      asked(slot, once: once, isSkippable: isSkippable, then: then, step)
    case .form(let slots, let also, let then): [filled(slots, also, then)]
    case .choose(let slot, let also, let unless, let then):
      chosen(slot, also, unless, then)
    case .offer(let slot, _, _, let wish, let then):
      then.sorted { $0.key < $1.key }.map { offered($0.key, slot, wish, to: $0.value) }
    case .decide(let cases, let otherwise): decided(cases, otherwise)
    case .set(let values, let then): [assigned(values, then)]
    case .perform(let action, _, let sets, let then): performed(action, sets, then)
    case .call(let dialogue, _, let then): called(dialogue, then)
    case .each(let list, _, let dialogue, _, let then): repeated(list, dialogue, then)
    case .review(let then):
      then.sorted { $0.key < $1.key }.map { route(to: $0.value, key: $0.key, label: $0.key) }
    case .end: []
    }
  }

  func route(
    to step: String, key: String = "", label: String = "", when: Condition = .always,
    writes: [Write?] = [], fills: [String] = []
  ) -> Route {
    Route(
      target: numbers[step] ?? 0, key: key, label: label, when: when,
      writes: writes.compactMap(\.self), fills: fills)
  }

  /// The slot gets one of these cells, whatever it had; nil where nothing depends on it.
  func fill(_ slot: String, _ cells: [Cell]) -> Write? {
    columns.column(of: slot).map { Write(column: $0, source: nil, choices: [cells]) }
  }

  func anyValue(_ slot: String) -> [Cell] {
    columns.column(of: slot).map { columns.cells[$0].filled } ?? [1]
  }

  func anyAnswer(_ slot: String) -> [Cell] {
    columns.column(of: slot).map { columns.cells[$0].asked } ?? [1]
  }

  /// The slot stays as it is or gets a value; without a value it may stay so only if it is optional.
  func keepOrFill(_ slot: String, isOptional: Bool) -> Write? {
    columns.column(of: slot).map { column in
      let answers = columns.cells[column].asked
      let last = columns.cells[column].filled.last ?? 0
      let choices = (0...last).map { cell in
        cell == 0 && !isOptional ? answers : [Write.keep] + answers
      }
      return Write(column: column, source: column, choices: choices)
    }
  }
}
