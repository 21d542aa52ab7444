extension Exploration {
  /// The situations in which the dialogue begins.
  var beginnings: [Int] { situations.indices.filter { found[$0] == nil } }

  /// A shortest way along edges that may be taken to one that is looked for.
  ///
  /// - Parameters:
  ///   - starts: edges with which a way may begin.
  ///   - mayPass: whether a way may go on behind an edge.
  func search(
    from starts: some Sequence<Edge>, mayPass: (Edge) -> Bool, until isSought: (Edge) -> Bool
  ) -> [Edge]? {
    var queue: [(edge: Edge, before: Int?)] = starts.map { ($0, nil) }
    var seen = [Bool](repeating: false, count: situations.count)
    var next = 0
    while next < queue.count {
      let edge = queue[next].edge
      if isSought(edge) { return way(backFrom: next, in: queue) }
      if mayPass(edge), !seen[edge.to] {
        seen[edge.to] = true
        queue += edges(from: edge.to).map { ($0, next) }
      }
      next += 1
    }
    return nil
  }

  private func way(backFrom last: Int, in queue: [(edge: Edge, before: Int?)]) -> [Edge] {
    var way: [Edge] = []
    var number: Int? = last
    while let at = number {
      way.append(queue[at].edge)
      number = queue[at].before
    }
    return way.reversed()
  }

  /// A finding of a property about this dialogue.
  func finding(
    _ property: any SituationProperty.Type, _ path: String, _ message: String, _ remedy: String,
    way: [String] = []
  ) -> DialogueFinding {
    DialogueFinding(
      id: property.id, dialogue: dialogue.id, path: path, message: message, remedy: remedy,
      way: way)
  }
}
