/// Packs blocks side by side, as near to each other as the widths and the order of the rows allow.
struct LayeredPacking {
  private(set) var centre: [Double]

  private struct Gap {
    let left: Int
    let right: Int
    let width: Double
  }

  init(_ rows: LayeredRows, _ alignment: LayeredAlignment, gap: Int, isMirrored: Bool) {
    let root = alignment.root
    var gaps: [Gap] = []
    for row in rows.rows {
      let points = isMirrored ? row.reversed() : row
      for (left, right) in zip(points, points.dropFirst()) {
        let width = Double(rows.points[left].width + rows.points[right].width) / 2 + Double(gap)
        gaps.append(Gap(left: root[left], right: root[right], width: width))
      }
    }
    let order = LayeredPacking.order(of: Set(root).sorted(), gaps)
    let place = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    var column = Array(repeating: 0.0, count: rows.points.count)
    let fromLeft = gaps.sorted { place[$0.right] ?? 0 < place[$1.right] ?? 0 }
    for gap in fromLeft { column[gap.right] = max(column[gap.right], column[gap.left] + gap.width) }
    // What stands free on its right moves towards its neighbour there.
    var room = Array(repeating: Double.infinity, count: rows.points.count)
    let fromRight = Dictionary(grouping: gaps, by: \.left)
    for block in order.reversed() {
      for gap in fromRight[block] ?? [] {
        room[block] = min(room[block], column[gap.right] - gap.width)
      }
      if room[block] < .infinity { column[block] = max(column[block], room[block]) }
    }
    centre = rows.points.indices.map { isMirrored ? -column[root[$0]] : column[root[$0]] }
  }

  /// Blocks from left to right: none before one that has to stand left of it.
  private static func order(of blocks: [Int], _ gaps: [Gap]) -> [Int] {
    let right = Dictionary(grouping: gaps, by: \.left)
    var waiting = Dictionary(grouping: gaps, by: \.right).mapValues(\.count)
    var open = blocks.filter { waiting[$0] == nil }
    var order: [Int] = []
    while !open.isEmpty {
      let block = open.removeFirst()
      order.append(block)
      for gap in right[block] ?? [] {
        waiting[gap.right, default: 0] -= 1
        if waiting[gap.right] == 0 { open.append(gap.right) }
      }
    }
    return order
  }
}
