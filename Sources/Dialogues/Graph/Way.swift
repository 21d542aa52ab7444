/// One way on from a step: the answer, outcome or condition that chooses it, and where it leads.
package struct Way: Hashable, Sendable {
  /// Empty where a step has only one way on.
  package let route: String
  package let target: String

  /// The route of a question that is left for later.
  static let left = "left"

  package init(route: String, target: String) {
    self.route = route
    self.target = target
  }
}

extension Dialogue {
  /// The ways on from a step, in the order in which a reader expects them.
  package func ways(from step: Step) -> [Way] {
    answered(step) + (step.later.map { [Way(route: Way.left, target: $0)] } ?? [])
  }

  private func answered(_ step: Step) -> [Way] {
    switch step.kind {
    case .say(let then), .ask(_, _, _, _, let then), .form(_, _, let then), .set(_, let then),
      .call(_, _, let then), .each(_, _, _, _, let then):
      [Way(route: "", target: then)]
    case .choose(let slot, _, _, let then): ways(then, as: values(of: slot))
    case .offer(_, _, _, _, let then): ways(then, as: ["chosen", "beyond", "dear", "later"])
    case .review(let then): ways(then, as: ["agree", "change"])
    case .perform(_, _, _, let then): ways(then, as: [])
    case .decide(let cases, let otherwise):
      cases.map { Way(route: $0.condition.written, target: $0.then) }
        + [Way(route: "else", target: otherwise)]
    case .end: []
    }
  }

  private func ways(_ then: [String: String], as order: [String]) -> [Way] {
    let rest = then.keys.filter { !order.contains($0) }.sorted()
    return (order + rest).compactMap { route in
      then[route].map { Way(route: route, target: $0) }
    }
  }

  private func values(of slot: String) -> [String] {
    if case .choice(let values)? = slots[slot]?.type { values } else { [] }
  }
}
