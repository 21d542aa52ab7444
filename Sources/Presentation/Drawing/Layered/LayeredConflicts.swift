/// Short links that cross the straight part of a long one: the long one is kept straight.
struct LayeredConflicts {
  private struct Pair: Hashable {
    let upper: Int
    let lower: Int
  }

  private var pairs: Set<Pair> = []

  init(_ rows: LayeredRows) {
    let position = rows.positions
    for upper in rows.rows {
      let links = upper.flatMap { point in rows.below[point].map { Pair(upper: point, lower: $0) } }
      let straight = links.filter { rows.isStraight($0.upper, $0.lower) }
      for link in links where !rows.isStraight(link.upper, link.lower) {
        let isCrossed = straight.contains { other in
          (position[link.upper] - position[other.upper])
            * (position[link.lower] - position[other.lower]) < 0
        }
        if isCrossed { pairs.insert(link) }
      }
    }
  }

  func contains(_ one: Int, _ other: Int) -> Bool {
    pairs.contains(Pair(upper: one, lower: other)) || pairs.contains(Pair(upper: other, lower: one))
  }
}
