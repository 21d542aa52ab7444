/// A question always has an answer that can be given.
enum DeadEndProperty: SituationProperty {
  static let id = "dialogue-dead-end"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    var told: Set<Int> = []
    return exploration.situations.indices.compactMap { number in
      let step = exploration.step(of: number)
      guard !step.isEnd, exploration.edges(from: number).isEmpty,
        told.insert(exploration.situations[number].step).inserted
      else { return nil }
      return exploration.finding(
        Self.self, "steps/\(step.id)/unless",
        "step \(step.id) can have all of its answers left out",
        "Keep one answer that is always offered.", way: exploration.way(to: number))
    }
  }
}
