/// Gives each point its column so that long links run straight and boxes stand over their neighbours.
///
/// After Brandes and Köpf (2001): points are aligned in four ways, each packed as tightly as the
/// order of the rows allows, and every point gets the middle of its four columns. Packing follows the
/// graph of blocks, as the original has a known slip there.
struct LayeredColumns {
  private(set) var centre: [Double]

  init(_ rows: LayeredRows, gap: Int) {
    let crossed = LayeredConflicts(rows)
    var columns: [[Double]] = []
    for isUpward in [false, true] {
      for isMirrored in [false, true] {
        let alignment = LayeredAlignment(
          rows, crossed, isUpward: isUpward, isMirrored: isMirrored)
        columns.append(LayeredPacking(rows, alignment, gap: gap, isMirrored: isMirrored).centre)
      }
    }
    let ends = columns.map { (left: $0.min() ?? 0, right: $0.max() ?? 0) }
    let narrowest = ends.min { $0.right - $0.left < $1.right - $1.left } ?? (left: 0, right: 0)
    for index in columns.indices {
      let shift =
        index.isMultiple(of: 2)
        ? narrowest.left - ends[index].left : narrowest.right - ends[index].right
      columns[index] = columns[index].map { $0 + shift }
    }
    centre = rows.points.indices.map { point in
      let sorted = columns.map { $0[point] }.sorted()
      return (sorted[1] + sorted[2]) / 2
    }
  }
}
