/// Nothing is read that may have no value: by words, conditions, actions, calls and options.
enum UnsetProperty: SituationProperty {
  static let id = "dialogue-unset"

  static func findings(in exploration: Exploration) -> [DialogueFinding] {
    var told: Set<String> = []
    return firsts(in: exploration).flatMap { number, reads -> [DialogueFinding] in
      let places = Dictionary(grouping: reads, by: \.path)
      return places.sorted { $0.key < $1.key }.compactMap { path, reads -> DialogueFinding? in
        guard let first = reads.first, told.insert(path).inserted else { return nil }
        let slots = Set(reads.map(\.slot)).sorted().joined(separator: " and ")
        return exploration.finding(
          Self.self, path, "\(first.reader) \(slots), which may have no value there",
          remedy(path, slots), way: exploration.way(to: number))
      }
    }
  }

  /// The situations in which something is read without a value for the first time on the way; what
  /// comes behind them follows from it.
  private static func firsts(
    in exploration: Exploration
  ) -> [(situation: Int, reads: [Read])] {
    var firsts: [(Int, [Read])] = []
    var seen = [Bool](repeating: false, count: exploration.situations.count)
    var queue = exploration.beginnings
    for number in queue { seen[number] = true }
    var next = 0
    while next < queue.count {
      let number = queue[next]
      next += 1
      let reads = reads(at: number, in: exploration)
      guard reads.isEmpty else {
        firsts.append((number, reads))
        continue
      }
      for edge in exploration.edges(from: number) where !seen[edge.to] {
        seen[edge.to] = true
        queue.append(edge.to)
      }
    }
    return firsts
  }

  /// What is read in a situation without having a value.
  private static func reads(at number: Int, in exploration: Exploration) -> [Read] {
    let cells = exploration.situations[number].cells
    let step = exploration.step(of: number)
    let plain = step.reads.filter { read in
      exploration.script.columns.column(of: read.slot).map { cells[$0] == 0 } ?? false
        && read.when.holds(cells)
    }
    return plain
      + conditions(of: step.step).flatMap { key, path in
        (step.routes.first { $0.key == key }?.when.readsUnset(cells) ?? []).map {
          Read(
            slot: $0, path: path, reader: "the condition of step \(step.id) reads", when: .always)
        }
      }
  }

  /// The conditions of a step by the keys of its routes, with their places.
  private static func conditions(of step: Step) -> [(key: String, path: String)] {
    switch step.kind {
    case .decide(let cases, _):
      cases.indices.map { ("\($0)", "steps/\(step.id)/decide/\($0)/if") }
    case .choose(_, _, let unless, _):
      unless.keys.sorted().map { ($0, "steps/\(step.id)/unless/\($0)") }
    case .say, .ask, .form, .offer, .set, .perform, .call, .each, .review, .end: []
    }
  }

  private static func remedy(_ path: String, _ slots: String) -> String {
    if path.hasPrefix("words/") {
      return "Find it out on every way to here, or write a sentence that does not name it."
    }
    if path.hasSuffix("/if") || path.contains("/unless/") {
      return "Find it out before, or begin the condition with: \(slots) is set and …"
    }
    return "Find it out on every way to here, or lead the way shown somewhere else."
  }
}
