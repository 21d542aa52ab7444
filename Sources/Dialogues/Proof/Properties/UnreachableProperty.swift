/// Every step is reached in some meeting.
enum UnreachableProperty: SituationProperty {
  static let id = "dialogue-unreachable"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    let reached = Set(exploration.situations.map(\.step))
    let steps = exploration.script.steps
    let lost = steps.indices.filter { !reached.contains($0) }
    return firsts(of: lost, steps).map { number in
      exploration.finding(
        Self.self, "steps/\(steps[number].id)", "no way leads to step \(steps[number].id)",
        "Name it under `then` of another step, or remove it.")
    }
  }

  /// Those to which no other unreached step leads; the rest follows from them.
  private static func firsts(of lost: [Int], _ steps: [ProofStep]) -> [Int] {
    var led: Set<Int> = []
    func follow(_ number: Int) {
      var open = steps[number].routes.map(\.target)
      while let target = open.popLast() {
        guard led.insert(target).inserted else { continue }
        open.append(contentsOf: steps[target].routes.map(\.target))
      }
    }
    let targets = Set(
      lost.flatMap { one in steps[one].routes.map(\.target).filter { $0 != one } })
    var firsts = lost.filter { !targets.contains($0) }
    firsts.forEach(follow)
    for number in lost where !led.contains(number) && !firsts.contains(number) {
      firsts.append(number)
      follow(number)
    }
    return firsts.sorted()
  }
}
