/// The rows of a layout: boxes stand in even rows, labels in odd ones; a link that is longer than a
/// row has a point in every row that it crosses.
struct LayeredRows {
  struct Point {
    let row: Int
    let width: Int
    /// The box that stands here; nil for a point of a link.
    let box: Int?
    /// The link whose label stands here.
    let label: Int?
  }

  private(set) var points: [Point] = []
  /// By row, from left to right.
  var rows: [[Int]] = []
  /// By link, from its upper to its lower end.
  private(set) var chains: [[Int]] = []
  private(set) var above: [[Int]] = []
  private(set) var below: [[Int]] = []

  init(_ graph: LayeredGraph, _ ranks: LayeredRanks) {
    rows = Array(repeating: [], count: 2 * ((ranks.rank.max() ?? 0) + 1))
    for box in graph.boxes.indices {
      _ = add(Point(row: 2 * ranks.rank[box], width: graph.boxes[box].width, box: box, label: nil))
    }
    for (index, link) in graph.links.enumerated() {
      guard link.from != link.to else {
        chains.append([])
        continue
      }
      let isReversed = ranks.isReversed[index]
      chains.append(
        chain(index, link, from: isReversed ? link.to : link.from, isReversed: isReversed))
    }
  }

  private mutating func add(_ point: Point) -> Int {
    points.append(point)
    rows[point.row].append(points.count - 1)
    above.append([])
    below.append([])
    return points.count - 1
  }

  /// The label stands next to the box from which the link really comes.
  private mutating func chain(
    _ index: Int, _ link: LayeredGraph.Link, from upper: Int, isReversed: Bool
  ) -> [Int] {
    let lower = isReversed ? link.from : link.to
    let labelRow = isReversed ? points[lower].row - 1 : points[upper].row + 1
    var chain = [upper]
    for row in (points[upper].row + 1)..<points[lower].row {
      let isLabel = row == labelRow && link.label != nil
      chain.append(
        add(
          Point(
            row: row, width: isLabel ? link.label?.width ?? 0 : 0, box: nil,
            label: isLabel ? index : nil)))
    }
    chain.append(lower)
    for (one, next) in zip(chain, chain.dropFirst()) {
      below[one].append(next)
      above[next].append(one)
    }
    return chain
  }
}

extension LayeredRows {
  /// The place of each point in its row.
  var positions: [Int] {
    var positions = Array(repeating: 0, count: points.count)
    for row in rows {
      for (place, point) in row.enumerated() { positions[point] = place }
    }
    return positions
  }

  /// Whether a part of a link has a bend at neither of its ends.
  func isStraight(_ upper: Int, _ lower: Int) -> Bool {
    points[upper].box == nil && points[lower].box == nil
  }
}
