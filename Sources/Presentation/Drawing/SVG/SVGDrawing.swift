/// A drawing with everything in its place, before it is written as SVG.
struct SVGDrawing {
  let drawing: Drawing
  let cards: [SVGCard]
  let layout: LayeredLayout
  let ruler: Ruler

  init(_ drawing: Drawing, isSpoken: Bool, ruler: Ruler) {
    self.drawing = drawing
    self.ruler = ruler
    let cards = drawing.nodes.map { SVGCard($0, isSpoken: isSpoken, ruler: ruler) }
    self.cards = cards
    layout = LayeredLayout(
      LayeredGraph(
        boxes: cards.map {
          .init(width: $0.width(ruler), height: $0.height, band: $0.node.phase)
        },
        links: drawing.lines.map { line in
          .init(from: line.from, to: line.to, label: SVGDrawing.labelSize(line, ruler))
        },
        start: drawing.start, bandCount: drawing.phases.count))
  }

  /// The band titles may be wider than what stands in the bands.
  var size: LayeredLayout.Size {
    let titles = drawing.parts.map { SVGCard.width(of: $0.phase.title, ruler) + 24 }
    return .init(width: max(layout.size.width, titles.max() ?? 0), height: layout.size.height)
  }

  static func label(_ line: Drawing.Line, _ ruler: Ruler) -> [String] {
    line.labels.isEmpty ? [] : ruler.wrap(line.labels.joined(separator: ", "), widestLabel, 0)
  }

  private static let widestLabel = 26

  /// Nil for the only way on, which needs no label.
  static func labelSize(_ line: Drawing.Line, _ ruler: Ruler) -> LayeredLayout.Size? {
    let lines = label(line, ruler)
    guard let width = lines.map({ SVGCard.width(of: $0, ruler) }).max() else { return nil }
    return .init(width: width * 11 / 12 + 8, height: 14 * lines.count + 2)
  }
}
