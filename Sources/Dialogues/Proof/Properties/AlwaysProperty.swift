/// The author's rules hold wherever a meeting can come to.
enum AlwaysProperty: SituationProperty {
  static let id = "dialogue-always"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    zip(exploration.dialogue.always, exploration.script.rules).compactMap { rule, compiled in
      let broken = exploration.situations.indices.first { number in
        let situation = exploration.situations[number]
        return compiled.steps?.contains(situation.step) ?? true
          && !compiled.condition.holds(situation.cells)
      }
      return broken.map { number in
        let step = exploration.step(of: number).id
        return exploration.finding(
          Self.self, "steps/\(step)", "at step \(step) a rule does not hold: \(rule.text)",
          "Lead the way shown somewhere else, or correct the rule under always.",
          way: exploration.way(to: number))
      }
    }
  }
}
