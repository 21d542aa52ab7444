/// Which row each box gets: links lead downwards as far as there are no circles.
struct LayeredRanks {
  /// By box; the rows of a band are next to each other.
  private(set) var rank: [Int]
  /// By link: it leads upwards, so it is laid as if it came from below.
  private(set) var isReversed: [Bool]

  init(_ graph: LayeredGraph) {
    rank = Array(repeating: 0, count: graph.boxes.count)
    isReversed = LayeredRanks.reversed(graph)
    var first = 0
    for band in 0..<graph.bandCount {
      let members = graph.boxes.indices.filter { graph.boxes[$0].band == band }
      guard !members.isEmpty else { continue }
      settle(members, from: first, graph)
      first = (members.map { rank[$0] }.max() ?? first) + 1
    }
  }

  /// Longest way from the top of the band.
  private mutating func settle(_ members: [Int], from first: Int, _ graph: LayeredGraph) {
    for member in members { rank[member] = first }
    let inner = graph.links.indices.compactMap { index -> (Int, Int)? in
      let link = graph.links[index]
      let (upper, lower) = isReversed[index] ? (link.to, link.from) : (link.from, link.to)
      let isInner = graph.boxes[upper].band == graph.boxes[lower].band && upper != lower
      return isInner && members.contains(upper) ? (upper, lower) : nil
    }
    for _ in members {
      var hasMoved = false
      for (upper, lower) in inner where rank[lower] <= rank[upper] {
        rank[lower] = rank[upper] + 1
        hasMoved = true
      }
      if !hasMoved { break }
    }
  }

  /// Links that close a circle, or lead to a band above.
  private static func reversed(_ graph: LayeredGraph) -> [Bool] {
    var isReversed = Array(repeating: false, count: graph.links.count)
    var isDone = Array(repeating: false, count: graph.boxes.count)
    var isOpen = Array(repeating: false, count: graph.boxes.count)
    let leaving = Dictionary(grouping: graph.links.indices) { graph.links[$0].from }
    func visit(_ box: Int) {
      isOpen[box] = true
      for index in leaving[box] ?? [] {
        let target = graph.links[index].to
        let (band, own) = (graph.boxes[target].band, graph.boxes[box].band)
        isReversed[index] = band < own || band == own && isOpen[target]
        if !isOpen[target], !isDone[target] { visit(target) }
      }
      isOpen[box] = false
      isDone[box] = true
    }
    for box in [graph.start] + Array(graph.boxes.indices) where !isDone[box] { visit(box) }
    return isReversed
  }
}
