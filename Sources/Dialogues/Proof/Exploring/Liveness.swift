/// Which columns still matter at each step: those that something reads before they are filled anew.
///
/// All others are set to "no value" in a situation. The meetings that a situation stands for then
/// go the same ways from there on, and there are far fewer situations.
struct Liveness: Sendable {
  /// By step, by column.
  private(set) var live: [[Bool]]
  private let script: ProofScript

  init(_ script: ProofScript) {
    self.script = script
    let own = script.steps.indices.map { Self.own(script, $0) }
    live = own
    let callers = Self.predecessors(script)
    var isOpen = [Bool](repeating: true, count: script.steps.count)
    var open = Array(script.steps.indices)
    while let number = open.popLast() {
      isOpen[number] = false
      guard flow(into: number) else { continue }
      for caller in callers[number] where !isOpen[caller] {
        isOpen[caller] = true
        open.append(caller)
      }
    }
  }

  /// What a step itself reads, with the rules that hold there.
  private static func own(_ script: ProofScript, _ number: Int) -> [Bool] {
    let step = script.steps[number]
    var columns = Set(step.reads.compactMap { script.columns.column(of: $0.slot) })
    for read in step.reads { columns.formUnion(read.when.columns) }
    for route in step.routes { columns.formUnion(route.when.columns) }
    for rule in script.rules where rule.steps?.contains(number) ?? true {
      columns.formUnion(rule.condition.columns)
    }
    if step.isEnd {
      columns.formUnion(script.dialogue.gives.compactMap { script.columns.column(of: $0) })
    }
    var live = [Bool](repeating: false, count: script.columns.count)
    for column in columns { live[column] = true }
    return live
  }

  private static func predecessors(_ script: ProofScript) -> [[Int]] {
    var predecessors = [[Int]](repeating: [], count: script.steps.count)
    for (number, step) in script.steps.enumerated() {
      for route in step.routes where predecessors[route.target].last != number {
        predecessors[route.target].append(number)
      }
    }
    return predecessors
  }

  /// Adds what matters behind a step to what matters at it; whether that was more.
  private mutating func flow(into number: Int) -> Bool {
    guard script.columns.count > 0 else { return false }
    var grows = false
    for route in script.steps[number].routes {
      let needed = needed(before: route)
      for column in needed.indices where needed[column] && !live[number][column] {
        live[number][column] = true
        grows = true
      }
    }
    return grows
  }

  private func needed(before route: Route) -> [Bool] {
    var needed = live[route.target]
    if let shown = script.steps[route.target].shows { needed[shown] = false }
    let grounds = route.writes.filter { write in
      script.columns.resting(on: write.column).contains { needed[$0] }
    }
    let sources = route.writes.filter { needed[$0.column] }.compactMap(\.source)
    for write in route.writes where write.isSure { needed[write.column] = false }
    for source in sources + grounds.compactMap(\.source) { needed[source] = true }
    // Whether something rests on a change depends on what was there before it.
    for ground in grounds {
      needed[ground.column] = true
      for column in script.columns.resting(on: ground.column) { needed[column] = true }
    }
    return needed
  }
}
