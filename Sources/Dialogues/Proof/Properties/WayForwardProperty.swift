/// No wish is left without a way forward (D4): behind every negative answer or outcome a choice of two
/// or more ways on, and a way forward on record, come before any end.
enum WayForwardProperty: SituationProperty {
  static let id = "dialogue-way-forward"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    let script = exploration.script
    let keys = script.steps.map { Set(negatives(of: $0.step, script.premises.world)) }
    let starts = exploration.edges.filter { edge in
      keys[exploration.situations[edge.from].step].contains(exploration.route(of: edge).key)
    }
    let marked = Set(starts)
    let groups = Dictionary(grouping: starts) { edge in
      Mark(step: exploration.situations[edge.from].step, key: exploration.route(of: edge).key)
    }
    return groups.sorted { ($0.key.step, $0.key.key) < ($1.key.step, $1.key.key) }
      .compactMap { mark, starts in finding(mark, starts, marked, exploration) }
  }

  /// A negative answer or outcome of a step.
  private struct Mark: Hashable {
    let step: Int
    let key: String
  }

  /// Answers and outcomes by which a wish is not met as it stands.
  private static func negatives(of step: Step, _ world: any DialogueWorld) -> [String] {
    switch step.kind {
    case .offer: return ["beyond", "dear"]
    case .perform(let action, _, _, _):
      let outcomes = (world.actions[action]?.results ?? [:]).filter(\.value.isNegative).keys
      return Set(step.negative).union(outcomes).sorted()
    case .choose: return step.negative
    case .say, .ask, .form, .decide, .set, .call, .each, .review, .end: return []
    }
  }

  private static func finding(
    _ mark: Mark, _ starts: [Exploration.Edge], _ marked: Set<Exploration.Edge>,
    _ exploration: Exploration
  ) -> DialogueFinding? {
    let lost = lost(mark, starts, marked, exploration)
    guard let way = lost.choice ?? lost.record else { return nil }
    let missing =
      (lost.choice == nil ? [] : ["a choice of two ways on"])
      + (lost.record == nil ? [] : ["a way forward on record"])
    let step = exploration.script.steps[mark.step].id
    return exploration.finding(
      Self.self, "steps/\(step)",
      "after \"\(mark.key)\" at step \(step) the dialogue can end without "
        + missing.joined(separator: " and without "),
      "Lead it over a step with two answers or more (choose, offer), and over an action that puts on "
        + "record who answers, and by when, such as request-check.",
      way: exploration.way(along: way))
  }

  /// Ways to an end without a choice, and without a record; nil where there is none, as it should be.
  ///
  /// - Parameter marked: all edges with a negative answer; what follows from one is its own matter.
  private static func lost(
    _ mark: Mark, _ starts: [Exploration.Edge], _ marked: Set<Exploration.Edge>,
    _ exploration: Exploration
  ) -> (choice: [Exploration.Edge]?, record: [Exploration.Edge]?) {
    let others = marked.subtracting(starts)
    func ends(_ edge: Exploration.Edge) -> Bool {
      !others.contains(edge) && exploration.step(of: edge.to).isEnd
    }
    let choice = exploration.search(
      from: starts,
      mayPass: {
        !others.contains($0) && !offersChoice(exploration, at: $0.to) && !isLeft($0, exploration)
      }, until: { ends($0) && !isLeft($0, exploration) })
    let record = exploration.search(
      from: starts,
      mayPass: { edge in
        !others.contains(edge) && !records(edge, exploration)
          && exploration.situations[edge.to].step != mark.step
      },
      until: { ends($0) && !records($0, exploration) })
    return (choice, record)
  }

  /// Whether somebody can choose between two ways at least.
  private static func offersChoice(_ exploration: Exploration, at situation: Int) -> Bool {
    let step = exploration.step(of: situation)
    switch step.step.kind {
    case .choose: return Set(exploration.edges(from: situation).map(\.route)).count > 1
    case .offer(_, _, let atLeast, _, _): return atLeast > 1
    case .ask: return step.step.asksFromSource
    case .say, .form, .decide, .set, .perform, .call, .each, .review, .end: return false
    }
  }

  /// Whether the question was left for later: by somebody's own choice, and it stands among the open
  /// points.
  private static func isLeft(_ edge: Exploration.Edge, _ exploration: Exploration) -> Bool {
    exploration.step(of: edge.from).step.later != nil && exploration.route(of: edge).key == "left"
  }

  /// Whether a promise, a decision or what was chosen from the catalogue is put on record; what is left
  /// for later stands among the open points.
  private static func records(_ edge: Exploration.Edge, _ exploration: Exploration) -> Bool {
    if isLeft(edge, exploration) { return true }
    let step = exploration.step(of: edge.from).step
    switch step.kind {
    case .perform(let action, _, _, _):
      return exploration.script.premises.world.actions[action]?.recordsWayForward ?? false
    case .offer: return ["chosen", "later"].contains(exploration.route(of: edge).key)
    case .ask: return step.asksFromSource && exploration.route(of: edge).key.isEmpty
    case .say, .form, .choose, .decide, .set, .call, .each, .review, .end: return false
    }
  }
}
