/// Bands, lines and steps of one drawing, without a head.
struct SVGBody {
  private let placed: SVGDrawing

  init(_ placed: SVGDrawing) { self.placed = placed }

  private var drawing: Drawing { placed.drawing }
  private var layout: LayeredLayout { placed.layout }

  var lines: [String] {
    bands + drawing.lines.indices.flatMap(line) + start
      + drawing.nodes.indices.flatMap(step) + drawing.lines.indices.flatMap(label)
  }

  private var bands: [String] {
    drawing.parts.enumerated().flatMap { number, part -> [String] in
      guard let band = drawing.phases.firstIndex(of: part.phase), let size = layout.bands[band]
      else { return [] }
      let top = layout.bandTops[band]
      return [
        "<rect class=\"band\(number.isMultiple(of: 2) ? "" : " odd")\" x=\"4\" y=\"\(top + 2)\""
          + " width=\"\(placed.size.width - 8)\" height=\"\(size.height - 4)\" rx=\"6\"/>",
        "<text class=\"phase\" x=\"12\" y=\"\(top + 18)\">\(SVGText.escaped(part.phase.title))"
          + "</text>",
      ]
    }
  }

  /// A dot and a short arrow show where the dialogue begins.
  private var start: [String] {
    guard drawing.nodes.indices.contains(drawing.start) else { return [] }
    let spot = layout.boxes[drawing.start]
    let x = spot.x + placed.cards[drawing.start].width(placed.ruler) / 2
    return [
      "<circle cx=\"\(x)\" cy=\"\(spot.y - 20)\" r=\"5\" fill=\"#39424f\"/>",
      "<path class=\"line\" d=\"M\(x) \(spot.y - 15)V\(spot.y)\"/>",
      tip(at: .init(x: x, y: spot.y), isDown: true, .plain),
    ]
  }

  private func line(_ index: Int) -> [String] {
    let line = drawing.lines[index]
    let isLoop = line.from == line.to
    let passes = layout.paths[index].passes
    let path = isLoop ? loop(line.from) : curve(passes)
    let drawn = "<path class=\"line\(standing(line.standing))\" d=\"\(path)\"/>"
    guard !isLoop, let first = passes.first, let last = passes.last else { return [drawn] }
    let isDown = first.top < last.top
    let end = LayeredLayout.Spot(x: last.x, y: isDown ? last.top : last.bottom)
    return [drawn, tip(at: end, isDown: isDown, line.standing)]
  }

  private func tip(
    at spot: LayeredLayout.Spot, isDown: Bool, _ standing: Drawing.Standing
  ) -> String {
    let y = spot.y + (isDown ? -8 : 8)
    return "<path class=\"tip\(self.standing(standing))\""
      + " d=\"M\(spot.x) \(spot.y)L\(spot.x - 4) \(y)H\(spot.x + 4)z\"/>"
  }

  /// Straight through the rows, bent between them.
  private func curve(_ passes: [LayeredLayout.Pass]) -> String {
    guard let first = passes.first, let last = passes.last else { return "" }
    let isDown = first.top < last.top
    var y = isDown ? first.bottom : first.top
    var path = "M\(first.x) \(y)"
    var x = first.x
    for pass in passes.dropFirst() {
      let next = isDown ? pass.top : pass.bottom
      let middle = (y + next) / 2
      path += x == pass.x ? "V\(next)" : "C\(x) \(middle) \(pass.x) \(middle) \(pass.x) \(next)"
      (x, y) = (pass.x, isDown ? pass.bottom : pass.top)
      if pass != last, y != next { path += "V\(y)" }
    }
    return path
  }

  private func loop(_ box: Int) -> String {
    let spot = layout.boxes[box]
    let x = spot.x + placed.cards[box].width(placed.ruler)
    let y = spot.y + placed.cards[box].height / 2
    return "M\(x) \(y - 6)C\(x + 16) \(y - 16) \(x + 16) \(y + 16) \(x) \(y + 6)"
  }

  private func label(_ index: Int) -> [String] {
    let line = drawing.lines[index]
    guard let spot = layout.paths[index].label,
      let size = SVGDrawing.labelSize(line, placed.ruler)
    else { return [] }
    let top = spot.y - size.height / 2
    let texts = SVGDrawing.label(line, placed.ruler).enumerated().map { number, text in
      self.text(text, "label", spot.x, top + 12 + 14 * number, isCentred: true)
    }
    let plate =
      "<rect class=\"plate\" x=\"\(spot.x - size.width / 2)\" y=\"\(top)\""
      + " width=\"\(size.width)\" height=\"\(size.height)\" rx=\"3\"/>"
    return [plate] + texts
  }

  private func step(_ index: Int) -> [String] {
    let card = placed.cards[index]
    let spot = layout.boxes[index]
    let width = card.width(placed.ruler)
    var lines = [
      "<g class=\"step \(card.node.shape)\(standing(card.node.standing))\">",
      "<title>\(SVGText.escaped(tooltip(card.node)))</title>",
      SVGShape.path(card.node.shape, at: spot, width: width, height: card.height),
    ]
    if let inner = card.inner {
      lines.append(text(card.heading, "name", spot.x + 12, spot.y + 17))
      lines.append("<g transform=\"translate(\(spot.x + 6) \(spot.y + SVGCard.head))\">")
      lines += SVGBody(inner).lines + ["</g>"]
    } else {
      let middle = spot.x + width / 2
      lines.append(text(card.heading, "name", middle, spot.y + 18, isCentred: true))
      for (number, line) in card.lines.enumerated() {
        let name = number == 0 && !card.node.gist.isEmpty ? "gist" : "said"
        let y = spot.y + 18 + SVGCard.line * (number + 1)
        lines.append(text(line, name, middle, y, isCentred: true))
      }
    }
    return lines + ["</g>"]
  }

  private func tooltip(_ node: Drawing.Node) -> String {
    [node.step, node.gist, node.said].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func text(
    _ text: String, _ name: String, _ x: Int, _ y: Int, isCentred: Bool = false
  ) -> String {
    let anchor = isCentred ? " text-anchor=\"middle\"" : ""
    return "<text class=\"\(name)\" x=\"\(x)\" y=\"\(y)\"\(anchor)>\(SVGText.escaped(text))</text>"
  }

  private func standing(_ standing: Drawing.Standing) -> String {
    standing == .plain ? "" : " \(standing)"
  }
}
