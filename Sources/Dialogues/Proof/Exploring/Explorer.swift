/// Explores a dialogue from its start, the nearest situations first: so every witness is a shortest one.
struct Explorer {
  private let script: ProofScript
  private let live: [[Bool]]
  private var situations: [Situation] = []
  private var numbers: [Situation: Int] = [:]
  private var edges: [Exploration.Edge] = []
  private var firstEdge: [Int] = []
  private var found: [Int?] = []
  private let limit: Int
  /// Whether more came together at once than can be explored.
  private var isOverfull = false

  static func explore(_ script: ProofScript, limit: Int = Exploration.limit) -> Exploration {
    var explorer = Explorer(script, limit)
    return explorer.explore()
  }

  private init(_ script: ProofScript, _ limit: Int) {
    self.script = script
    self.limit = limit
    live = Liveness(script).live
  }

  private mutating func explore() -> Exploration {
    for cells in beginnings() { arrive(at: script.start, cells, by: nil) }
    var next = 0
    while next < situations.count, situations.count <= limit, !isOverfull {
      firstEdge.append(edges.count)
      let situation = situations[next]
      for (route, way) in script.steps[situation.step].routes.enumerated()
      where way.when.holds(situation.cells) {
        for cells in outcomes(of: way, from: situation.cells) {
          arrive(at: way.target, cells, by: .init(from: next, to: 0, route: route))
        }
      }
      next += 1
    }
    let isComplete = next == situations.count && !isOverfull
    while firstEdge.count <= situations.count { firstEdge.append(edges.count) }
    return Exploration(
      script: script, live: live, situations: situations, edges: edges, firstEdge: firstEdge,
      found: found, isComplete: isComplete)
  }

  /// What the caller hands over, in every kind of value; all other slots have none.
  private mutating func beginnings() -> [[Cell]] {
    let needs = script.dialogue.needs.compactMap { script.columns.column(of: $0) }
    let choices = needs.filter { live[script.start][$0] }.map { column in
      (column, script.columns.cells[column].filled[...])
    }
    return combinations(of: choices).map { combination in
      var cells = [Cell](repeating: 0, count: script.columns.count)
      for (column, cell) in combination { cells[column] = cell }
      return cells
    }
  }

  /// Every choice of one cell for each column; none when they are more than can be explored.
  private mutating func combinations(
    of choices: [(column: Int, cells: ArraySlice<Cell>)]
  ) -> [[(column: Int, cell: Cell)]] {
    var all: [[(column: Int, cell: Cell)]] = [[]]
    for (column, cells) in choices {
      guard all.count * cells.count <= limit else {
        isOverfull = true
        return []
      }
      all = all.flatMap { combination in cells.map { combination + [(column, $0)] } }
    }
    return all
  }

  private mutating func arrive(at step: Int, _ cells: [Cell], by edge: Exploration.Edge?) {
    var cells = cells
    if let shown = script.steps[step].shows { cells[shown] = 1 }
    for column in cells.indices where !live[step][column] { cells[column] = 0 }
    let situation = Situation(step: step, cells: cells)
    let number = numbers[situation] ?? situations.count
    if number == situations.count {
      numbers[situation] = number
      situations.append(situation)
      found.append(edge.map { _ in edges.count })
    }
    if let edge { edges.append(.init(from: edge.from, to: number, route: edge.route)) }
  }

  /// Every combination of cells after a route.
  private mutating func outcomes(of route: Route, from cells: [Cell]) -> [[Cell]] {
    guard !route.writes.isEmpty else { return [cells] }
    let needed = live[route.target]
    let choices = route.writes.map { write in
      let choices = write.choices[write.source.map { Int(cells[$0]) } ?? 0]
      let matters =
        needed[write.column] || script.columns.resting(on: write.column).contains { needed[$0] }
      return (write.column, matters ? choices[...] : choices.prefix(1))
    }
    return combinations(of: choices).flatMap { Change($0, script.columns).results(from: cells) }
  }
}
