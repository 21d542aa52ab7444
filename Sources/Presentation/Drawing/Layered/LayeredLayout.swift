/// Places boxes and links so that a person can follow them: layers, few crossings, short bends.
struct LayeredLayout {
  struct Size: Hashable {
    let width: Int
    let height: Int
  }

  struct Spot: Hashable {
    let x: Int
    let y: Int
  }

  /// One row that a link crosses: straight down from `top` to `bottom`.
  struct Pass: Hashable {
    let x: Int
    let top: Int
    let bottom: Int
  }

  /// A link on its way from the box that it leaves to the one that it enters.
  struct Path: Hashable {
    let passes: [Pass]
    /// The middle of its label.
    let label: Spot?
  }

  private static let gap = 18
  /// Above the first row of a band stands its title.
  static let bandHead = 30
  static let margin = 14

  let size: Size
  /// The upper left corner of each box.
  private(set) var boxes: [Spot] = []
  private(set) var paths: [Path] = []
  /// Upper edge and height of each band; nil for one without boxes.
  private(set) var bands: [Size?] = []
  private(set) var bandTops: [Int] = []

  private let tops: [Int]
  private let heights: [Int]

  init(_ graph: LayeredGraph) {
    let ranks = LayeredRanks(graph)
    let rows = LayeredOrder.ordered(LayeredRows(graph, ranks))
    let columns = LayeredColumns(rows, gap: Self.gap)
    let left = rows.points.indices.map { columns.centre[$0] - Double(rows.points[$0].width) / 2 }
    let shift = Double(Self.margin) - (left.min() ?? 0)
    let centre = columns.centre.map { Int(($0 + shift).rounded()) }
    let right = rows.points.indices.map { centre[$0] + rows.points[$0].width / 2 }
    heights = LayeredLayout.heights(graph, rows)
    let bandOfRow = LayeredLayout.bands(graph, rows)
    tops = LayeredLayout.tops(heights, bandOfRow)
    let bottom = (tops.last ?? 0) + (heights.last ?? 0) + Self.margin
    size = Size(width: (right.max() ?? 0) + Self.margin, height: bottom)
    place(graph, rows, ranks, centre)
    placeBands(graph.bandCount, bandOfRow, bottom)
  }

  private static func heights(_ graph: LayeredGraph, _ rows: LayeredRows) -> [Int] {
    rows.rows.map { row in
      row.map { point in
        if let box = rows.points[point].box { return graph.boxes[box].height }
        return rows.points[point].label.flatMap { graph.links[$0].label?.height } ?? 0
      }.max() ?? 0
    }
  }

  /// The band of each row: that of its boxes, or of the boxes above.
  private static func bands(_ graph: LayeredGraph, _ rows: LayeredRows) -> [Int] {
    var band = 0
    return rows.rows.map { row in
      band = row.compactMap { rows.points[$0].box }.first.map { graph.boxes[$0].band } ?? band
      return band
    }
  }

  private static func tops(_ heights: [Int], _ bands: [Int]) -> [Int] {
    var top = margin
    return heights.indices.map { row in
      let isFirst = row == 0 || bands[row] != bands[row - 1]
      if isFirst { top += bandHead }
      defer { top += heights[row] + (row.isMultiple(of: 2) ? 16 : heights[row] > 0 ? 16 : 10) }
      return top
    }
  }

  private mutating func place(
    _ graph: LayeredGraph, _ rows: LayeredRows, _ ranks: LayeredRanks, _ centre: [Int]
  ) {
    boxes = graph.boxes.indices.map { box in
      Spot(x: centre[box] - graph.boxes[box].width / 2, y: tops[rows.points[box].row])
    }
    paths = graph.links.indices.map { link in
      let chain = rows.chains[link]
      let passes = chain.map { point -> Pass in
        let row = rows.points[point].row
        let height = rows.points[point].box.map { graph.boxes[$0].height } ?? heights[row]
        return Pass(x: centre[point], top: tops[row], bottom: tops[row] + height)
      }
      let label = chain.first { rows.points[$0].label != nil }.map { point in
        let row = rows.points[point].row
        return Spot(x: centre[point], y: tops[row] + heights[row] / 2)
      }
      return Path(passes: ranks.isReversed[link] ? passes.reversed() : passes, label: label)
    }
  }

  private mutating func placeBands(_ count: Int, _ bandOfRow: [Int], _ bottom: Int) {
    for band in 0..<count {
      guard let first = bandOfRow.firstIndex(of: band),
        let last = bandOfRow.lastIndex(of: band)
      else {
        bands.append(nil)
        bandTops.append(0)
        continue
      }
      let top = tops[first] - Self.bandHead
      let end = last + 1 < tops.count ? tops[last + 1] - Self.bandHead : bottom
      bands.append(Size(width: size.width, height: end - top))
      bandTops.append(top)
    }
  }
}
