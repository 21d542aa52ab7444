/// Every case of a fork is taken in some meeting, and every answer of a question offered.
enum CaseProperty: SituationProperty {
  static let id = "dialogue-case"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    let steps = exploration.script.steps
    let isForked = steps.map { !$0.step.guards.isEmpty }
    guard isForked.contains(true) else { return [] }
    var taken: [Int: Set<Int>] = [:]
    for edge in exploration.edges {
      let step = exploration.situations[edge.from].step
      if isForked[step] { taken[step, default: []].insert(edge.route) }
    }
    return steps.indices.flatMap { number -> [DialogueFinding] in
      // A step that is never reached, or has no answer left, is told elsewhere.
      guard let routes = taken[number] else { return [] }
      let step = steps[number]
      return step.routes.indices.filter { !routes.contains($0) }.compactMap { route in
        finding(step, step.routes[route].key, exploration)
      }
    }
  }

  private static func finding(
    _ step: ProofStep, _ key: String, _ exploration: Exploration
  ) -> DialogueFinding? {
    switch step.step.kind {
    case .decide:
      guard key != "else" else { return nil }
      return exploration.finding(
        Self.self, "steps/\(step.id)/decide/\(key)/if",
        "this case of step \(step.id) is never taken",
        "Remove it, correct the condition, or put it before the case that takes all.")
    case .choose:
      return exploration.finding(
        Self.self, "steps/\(step.id)/unless/\(key)",
        "the answer \(key) of step \(step.id) is never offered",
        "Correct the condition, or remove the answer from the slot.")
    case .say, .ask, .form, .offer, .set, .perform, .call, .each, .review, .end: return nil
    }
  }
}
