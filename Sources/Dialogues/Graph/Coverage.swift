/// Which steps and ways of the dialogues were passed by some meetings.
package struct Coverage: Hashable, Sendable {
  private struct Crossing: Hashable {
    let step: String
    let route: String
  }

  private var steps: [String: Set<String>] = [:]
  private var crossings: [String: Set<Crossing>] = [:]

  package init() {}

  package mutating func add(_ passages: [Passage]) {
    for passage in passages {
      steps[passage.dialogue, default: []].insert(passage.step)
      guard let route = passage.route else { continue }
      crossings[passage.dialogue, default: []].insert(
        Crossing(step: passage.step, route: route))
    }
  }

  package func covers(_ step: String, of dialogue: String) -> Bool {
    steps[dialogue]?.contains(step) == true
  }

  package func covers(_ route: String, from step: String, of dialogue: String) -> Bool {
    crossings[dialogue]?.contains(Crossing(step: step, route: route)) == true
  }
}

extension Coverage {
  /// The steps of a dialogue that no meeting came to, in the order of the file.
  package func missedSteps(of dialogue: Dialogue) -> [String] {
    dialogue.order.filter { !covers($0, of: dialogue.id) }
  }

  /// The ways of a dialogue that no meeting took, as step and route; an empty route where the step
  /// has only one.
  package func missedWays(of dialogue: Dialogue) -> [(step: String, way: Way)] {
    dialogue.allWays.filter { !covers($0.way.route, from: $0.step, of: dialogue.id) }
  }
}

extension Dialogue {
  /// Every way from every step, in the order of the file.
  package var allWays: [(step: String, way: Way)] {
    order.compactMap { steps[$0] }.flatMap { step in ways(from: step).map { (step.id, $0) } }
  }
}
