/// Finds the way that a meeting has gone, step by step, also through the steps that wait for nobody.
///
/// The engine itself walks it once more, with the same answers, through dialogues in which each of
/// those steps is announced: so the way is the true one, and a run carries nothing for it.
package struct Walker: Sendable {
  private static let action = "announce"
  private static let outcome = "announced"
  private static let mark = "?"

  private let library: DialogueLibrary
  private let announced: DialogueLibrary

  package init(_ library: DialogueLibrary) {
    self.library = library
    announced = DialogueLibrary(
      library.dialogues.values.sorted { $0.id < $1.id }.map(Walker.announced))
  }

  /// The steps that were come to, in their order, with the way on from each.
  ///
  /// - Parameter book: the answers and deeds that stand.
  package func passages(
    of dialogue: String, given: [String: Value], book: AnswerBook
  ) -> [Passage] {
    guard let start = announced[dialogue] else { return [] }
    var run = Run(start, in: announced, given: given)
    var book = book
    run.settle(book)
    while case .action(let call) = run.waiting, call.action == Walker.action {
      book.enter(
        Performed(
          place: call.place, action: call.action, inputs: call.inputs, outcome: Walker.outcome,
          values: [:], catalogue: ""), sequence: 0)
      run.settle(book)
    }
    return passages(of: run)
  }

  /// The dialogue with a step before each that leaves no trace, which says that it comes.
  private static func announced(_ dialogue: Dialogue) -> Dialogue {
    func place(_ id: String) -> String {
      dialogue.steps[id]?.kind.leavesTrace == false ? id + mark : id
    }
    let steps = dialogue.order.compactMap { dialogue.steps[$0] }.flatMap { step in
      [
        Step(
          id: step.id, phase: step.phase, show: step.show, kind: step.kind.redirected(place),
          later: step.later.map(place)),
        Step(
          id: step.id + mark, phase: step.phase, show: nil,
          kind: .perform(action: action, with: [:], sets: [], then: [outcome: step.id])),
      ]
    }
    return Dialogue(
      id: dialogue.id, version: dialogue.version, phases: dialogue.phases, needs: dialogue.needs,
      gives: dialogue.gives, slots: dialogue.slots.values.sorted { $0.id < $1.id },
      start: place(dialogue.start), steps: steps)
  }

  private static func plain(_ step: String) -> String {
    step.hasSuffix(mark) ? String(step.dropLast(mark.count)) : step
  }
}

extension Walker {
  /// A place at which something was left in the trail.
  private struct Stop {
    let dialogue: String
    let step: String
    let place: Place
    let content: TrailEntry.Content?

    init(_ entry: TrailEntry) {
      dialogue = entry.dialogue
      step = Walker.plain(entry.step)
      place = entry.place
      content = step == entry.step ? entry.content : nil
    }

    /// The way of calls that leads to the dialogue.
    var path: Substring {
      let text = place.description
      return text.lastIndex(of: "/").map { text[...$0] } ?? ""
    }
  }

  private func passages(of run: Run) -> [Passage] {
    var stops: [Stop] = []
    for stop in run.trail.map(Stop.init) where stops.last?.place != stop.place {
      // The answers of one line to a form stand at one place; the first one chooses the way.
      stops.append(stop)
    }
    var passages = stops.indices.map { index in
      let stop = stops[index]
      let next = stops[(index + 1)...].first { $0.path == stop.path }?.step
      let frame = run.frames.first { $0.path == stop.path }
      return passage(stop, next: next ?? frame.map { Walker.plain($0.step) })
    }
    if case .input(let place) = run.waiting, let frame = run.frame {
      passages.append(
        Passage(dialogue: frame.dialogue.id, step: frame.step, route: nil, place: place))
    }
    return passages
  }

  /// - Parameter next: the step that followed in the same dialogue; nil where none did.
  private func passage(_ stop: Stop, next: String?) -> Passage {
    let dialogue = library[stop.dialogue]
    let step = dialogue?.steps[stop.step]
    let ways = step.flatMap { dialogue?.ways(from: $0) } ?? []
    let possible = ways.filter { $0.target == next }
    let chosen = step.flatMap { $0.kind.route(chosenBy: stop.content) }
    // A form that one line filled with the choice before it leaves nothing behind.
    let way =
      possible.first { $0.route == chosen }
      ?? chosen.flatMap { route in ways.first { $0.route == route } } ?? possible.first
    return Passage(
      dialogue: stop.dialogue, step: stop.step, route: way?.route, place: stop.place)
  }
}

extension StepKind {
  /// Whether passing the step leaves an answer or a deed.
  fileprivate var leavesTrace: Bool {
    switch self {
    case .say, .decide, .set, .call, .each, .end: false
    case .ask, .form, .choose, .offer, .review, .perform: true
    }
  }

  /// The route that an answer or a deed stands for.
  fileprivate func route(chosenBy content: TrailEntry.Content?) -> String? {
    switch (content, self) {
    case (.deed(let deed)?, _): deed.outcome
    case (.left?, _): Way.left
    case (.answer(let answer)?, .offer(let slot, _, _, let wish, _)):
      answer.slot == slot ? "chosen" : answer.slot == wish ? "beyond" : answer.route
    case (.answer(let answer)?, _): answer.route ?? answer.value?.key
    case (nil, _): nil
    }
  }
}
