/// Orders each row so that few links cross: sweeps down and up by the middle of the neighbours, the
/// best order found is kept.
struct LayeredOrder {
  private static let sweeps = 24
  private var rows: LayeredRows
  private var position: [Int]

  static func ordered(_ rows: LayeredRows) -> LayeredRows {
    var order = LayeredOrder(rows)
    return order.best()
  }

  private init(_ rows: LayeredRows) {
    self.rows = rows
    position = Array(repeating: 0, count: rows.points.count)
    number()
  }

  private mutating func number() {
    for row in rows.rows {
      for (place, point) in row.enumerated() { position[point] = place }
    }
  }

  private mutating func best() -> LayeredRows {
    var best = rows
    var fewest = crossings
    for sweep in 0..<Self.sweeps where fewest > 0 {
      let isDown = sweep.isMultiple(of: 2)
      for row in isDown ? Array(rows.rows.indices) : rows.rows.indices.reversed() {
        sort(row, by: isDown ? rows.above : rows.below)
      }
      swapNeighbours()
      let found = crossings
      if found < fewest { (best, fewest) = (rows, found) }
    }
    return best
  }

  private mutating func sort(_ row: Int, by neighbours: [[Int]]) {
    let wanted = rows.rows[row].map { point -> (Double, Int, Int) in
      let near = neighbours[point].map { position[$0] }
      let middle =
        near.isEmpty
        ? Double(position[point]) : Double(near.reduce(0, +)) / Double(near.count)
      return (middle, position[point], point)
    }
    rows.rows[row] = wanted.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    for (place, point) in rows.rows[row].enumerated() { position[point] = place }
  }

  /// Swaps two neighbours of a row wherever that takes a crossing away.
  private mutating func swapNeighbours() {
    for row in rows.rows.indices {
      for place in rows.rows[row].indices.dropLast() {
        let (left, right) = (rows.rows[row][place], rows.rows[row][place + 1])
        guard crossings(left, right) > crossings(right, left) else { continue }
        rows.rows[row].swapAt(place, place + 1)
        (position[left], position[right]) = (place + 1, place)
      }
    }
  }

  /// How many links of two points cross while one stands left of the other.
  private func crossings(_ left: Int, _ right: Int) -> Int {
    [rows.above, rows.below].reduce(0) { sum, neighbours in
      sum
        + neighbours[left].reduce(0) { count, one in
          count + neighbours[right].count { position[$0] < position[one] }
        }
    }
  }

  private var crossings: Int {
    rows.rows.reduce(0) { sum, row in
      sum
        + row.indices.reduce(0) { count, place in
          count
            + row[(place + 1)...].reduce(0) { $0 + crossingsBelow(row[place], $1) }
        }
    }
  }

  private func crossingsBelow(_ left: Int, _ right: Int) -> Int {
    rows.below[left].reduce(0) { count, one in
      count + rows.below[right].count { position[$0] < position[one] }
    }
  }
}
