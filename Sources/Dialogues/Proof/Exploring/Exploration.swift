/// Every situation to which a meeting can come in one dialogue, and the ways between them.
package struct Exploration: Sendable {
  struct Edge: Hashable, Sendable {
    let from: Int
    let to: Int
    /// Which of the routes of the step it takes.
    let route: Int
  }

  /// More situations than any sound dialogue needs; then the proof gives up and says so.
  static let limit = 100_000

  let script: ProofScript
  /// By step, by column: what still matters there.
  let live: [[Bool]]
  let situations: [Situation]
  /// Sorted by where they begin.
  let edges: [Edge]
  /// For each situation the first of its edges, and one more for the end.
  let firstEdge: [Int]
  /// For each situation the edge by which it was found first; nil for the beginnings.
  let found: [Int?]
  let isComplete: Bool

  var dialogue: Dialogue { script.dialogue }

  /// How many situations there are.
  package var count: Int { situations.count }

  func step(of situation: Int) -> ProofStep { script.steps[situations[situation].step] }

  func edges(from situation: Int) -> ArraySlice<Edge> {
    edges[firstEdge[situation]..<firstEdge[situation + 1]]
  }

  func route(of edge: Edge) -> Route { step(of: edge.from).routes[edge.route] }

  /// The situations that end the dialogue.
  var endings: [Int] { situations.indices.filter { step(of: $0).isEnd } }

  /// How the dialogue can end, as far as its caller is concerned.
  var summary: CallSummary {
    let given = dialogue.gives.compactMap { slot in
      script.columns.column(of: slot).map { (slot, $0) }
    }
    let endings = endings.map { ending in
      Dictionary(
        given.map { slot, column in
          (slot, result(situations[ending].cells[column], script.columns.cells[column]))
        }, uniquingKeysWith: { first, _ in first })
    }
    return endings.isEmpty ? CallSummary(expectedOf: dialogue) : CallSummary(endings: Set(endings))
  }

  private func result(_ cell: Cell, _ cells: SlotCells) -> CallSummary.Result {
    guard cell > 0 else { return .nothing }
    guard case .words(_, false) = cells.kind else { return .value }
    return .word(cells.name(cell))
  }
}
