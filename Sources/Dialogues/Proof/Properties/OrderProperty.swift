/// What has to come first comes first on every way: without it, the other is not reached.
enum OrderProperty: SituationProperty {
  static let id = "dialogue-order"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    exploration.dialogue.precedences.compactMap { rule in
      guard !exploration.dialogue.needs.contains(rule.earlier),
        let way = way(around: rule, exploration)
      else { return nil }
      let step = way.last.map { exploration.step(of: $0.from).id } ?? exploration.dialogue.start
      return exploration.finding(
        Self.self, "steps/\(step)",
        "at step \(step) a meeting can come to \(rule.later) without \(rule.earlier) before it",
        "Lead every way over \(rule.earlier) first, or correct the line "
          + "\"\(rule.earlier) before \(rule.later)\" under order.",
        way: way.isEmpty ? [step] : exploration.way(along: way))
    }
  }

  /// A way to the later one without the earlier one; nil where there is none, as it should be.
  private static func way(around rule: Precedence, _ exploration: Exploration) -> [Exploration
    .Edge]?
  {
    if exploration.dialogue.start == rule.later { return [] }
    return exploration.search(
      from: exploration.beginnings.flatMap { exploration.edges(from: $0) },
      mayPass: { !does(rule.earlier, $0, exploration) },
      until: { edge in
        !does(rule.earlier, edge, exploration) && comes(rule.later, by: edge, exploration)
      })
  }

  /// Whether an edge fills the slot, or leaves the step, of this name.
  private static func does(
    _ name: String, _ edge: Exploration.Edge, _ exploration: Exploration
  ) -> Bool {
    exploration.dialogue.slots[name] == nil
      ? exploration.step(of: edge.from).id == name
      : exploration.route(of: edge).fills.contains(name)
  }

  /// Whether an edge fills the slot, or comes to the step, of this name.
  private static func comes(
    _ name: String, by edge: Exploration.Edge, _ exploration: Exploration
  ) -> Bool {
    exploration.dialogue.slots[name] == nil
      ? exploration.step(of: edge.to).id == name
      : exploration.route(of: edge).fills.contains(name)
  }
}
