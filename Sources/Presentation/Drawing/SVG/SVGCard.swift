/// One step as it is drawn: its lines of text and the room that they take.
struct SVGCard {
  /// A letter of the fixed-width face is so many tenths of a pixel wide, at 12 pixels.
  private static let letter = 73
  static let line = 16
  static let head = 24
  private static let padding = 12
  private static let widestSaid = 38

  let node: Drawing.Node
  let lines: [String]
  let inner: SVGDrawing?

  init(_ node: Drawing.Node, isSpoken: Bool, ruler: Ruler) {
    self.node = node
    inner = node.inner.map { SVGDrawing($0, isSpoken: isSpoken, ruler: ruler) }
    let said = isSpoken && !node.said.isEmpty ? ruler.wrap(node.said, Self.widestSaid, 0) : []
    lines = (node.gist.isEmpty ? [] : [node.gist]) + said
  }

  static func width(of text: String, _ ruler: Ruler) -> Int {
    (ruler.width(text) * letter + 9) / 10
  }

  func width(_ ruler: Ruler) -> Int {
    let texts = ([heading] + (inner == nil ? lines : [])).map { Self.width(of: $0, ruler) }
    return max((texts.max() ?? 0) + 2 * Self.padding, inner.map { $0.size.width + 12 } ?? 0)
  }

  var height: Int {
    guard let inner else { return 12 + Self.line * (lines.count + 1) }
    return Self.head + inner.size.height + 6
  }

  /// What stands in bold: the step, and the dialogue that is drawn inside.
  var heading: String {
    inner == nil ? node.step : "\(node.step): \(node.inner?.title ?? "")"
  }
}
