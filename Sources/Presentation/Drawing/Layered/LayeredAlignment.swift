/// Points that stand in one column because each is the middle neighbour of the next: blocks.
struct LayeredAlignment {
  /// By point: the first point of its block.
  private(set) var root: [Int]

  /// - Parameters:
  ///   - isUpward: points are aligned with those below instead of those above.
  ///   - isMirrored: rows are read from the right.
  init(
    _ rows: LayeredRows, _ crossed: LayeredConflicts, isUpward: Bool, isMirrored: Bool
  ) {
    root = Array(rows.points.indices)
    let position = rows.positions
    let order = isUpward ? rows.rows.reversed() : rows.rows
    for row in order {
      var last = Int.min
      for point in isMirrored ? row.reversed() : row {
        let all = (isUpward ? rows.below : rows.above)[point]
        let near = all.sorted { (position[$0] < position[$1]) != isMirrored }
        for place in Set([(near.count - 1) / 2, near.count / 2]).sorted()
        where !near.isEmpty && root[point] == point {
          let found = near[place]
          let spot = isMirrored ? -position[found] : position[found]
          guard !crossed.contains(found, point), last < spot else { continue }
          root[point] = root[found]
          last = spot
        }
      }
    }
  }
}
