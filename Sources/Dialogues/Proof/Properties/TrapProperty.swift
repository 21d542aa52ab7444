/// From wherever a meeting has come to, a way leads to an end.
enum TrapProperty: SituationProperty {
  static let id = "dialogue-trap"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    let isFree = free(in: exploration)
    var told: Set<Int> = []
    return exploration.situations.indices.compactMap { number in
      let isEntered = exploration.found[number].map { isFree[exploration.edges[$0].from] } ?? true
      let step = exploration.situations[number].step
      guard !isFree[number], isEntered, told.insert(step).inserted else { return nil }
      let id = exploration.script.steps[step].id
      return exploration.finding(
        Self.self, "steps/\(id)", "from step \(id) no way leads to an end",
        "Give one of the steps after it a way to a step with `end`.",
        way: exploration.way(to: number))
    }
  }

  /// Whether an end lies ahead, by situation: found backwards from the ends. Where no option is left
  /// is a fault of its own.
  private static func free(in exploration: Exploration) -> [Bool] {
    var before = [[Int]](repeating: [], count: exploration.situations.count)
    for edge in exploration.edges { before[edge.to].append(edge.from) }
    var isFree = [Bool](repeating: false, count: exploration.situations.count)
    var open = exploration.situations.indices.filter { exploration.edges(from: $0).isEmpty }
    for number in open { isFree[number] = true }
    while let number = open.popLast() {
      for earlier in before[number] where !isFree[earlier] {
        isFree[earlier] = true
        open.append(earlier)
      }
    }
    return isFree
  }
}
