/// Draws a dialogue as one SVG file that needs nothing else: no script, no font, no style sheet.
package enum SVGPainter {
  private static let head = 30

  /// - Parameter ruler: how wide a text is in a fixed-width face.
  package static func text(
    of drawing: Drawing, isSpoken: Bool, marks: [String], language: String, ruler: Ruler
  ) -> String {
    let placed = SVGDrawing(drawing, isSpoken: isSpoken, ruler: ruler)
    let legend = drawing.isMarked ? drawing.legend + [""] : []
    let top = head + SVGCard.line * legend.count + (drawing.isMarked ? 8 : 0)
    let texts = [drawing.title] + drawing.legend + [marks.joined(separator: "        ")]
    let widest = texts.map { SVGCard.width(of: $0, ruler) * 5 / 4 + 28 }.max() ?? 0
    let size = LayeredLayout.Size(
      width: max(placed.size.width, widest), height: placed.size.height + top)
    var lines = opening(size, drawing.title, language)
    lines.append(
      "<text class=\"title\" x=\"14\" y=\"22\">\(SVGText.escaped(drawing.title))</text>")
    for (index, text) in drawing.legend.enumerated() {
      let y = head + SVGCard.line * index + 8
      lines.append("<text class=\"legend\" x=\"14\" y=\"\(y)\">\(SVGText.escaped(text))</text>")
    }
    if drawing.isMarked {
      lines += self.marks(marks, y: head + SVGCard.line * drawing.legend.count + 12, ruler)
    }
    lines.append("<g transform=\"translate(0 \(top))\">")
    lines += SVGBody(placed).lines
    return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  private static func opening(
    _ size: LayeredLayout.Size, _ title: String, _ language: String
  ) -> [String] {
    [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size.width)\" height=\"\(size.height)\""
        + " viewBox=\"0 0 \(size.width) \(size.height)\" role=\"img\" xml:lang=\"\(language)\""
        + " aria-labelledby=\"title\">",
      "<title id=\"title\">\(SVGText.escaped(title))</title>",
      "<style>", style, "</style>",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
    ]
  }

  private static func marks(_ marks: [String], y: Int, _ ruler: Ruler) -> [String] {
    var x = 14
    return zip(["passed", "missed", "present"], marks).flatMap { name, text -> [String] in
      let left = x
      x += SVGCard.width(of: text, ruler) + 52
      return [
        "<g class=\"step automatic \(name)\"><rect class=\"shape\" x=\"\(left)\" y=\"\(y - 9)\""
          + " width=\"22\" height=\"13\"/></g>",
        "<text class=\"legend\" x=\"\(left + 30)\" y=\"\(y + 2)\">\(SVGText.escaped(text))</text>",
      ]
    }
  }

  private static let style = """
    text{font:12px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#1c2430}
    .title{font-size:15px;font-weight:bold}
    .band{fill:#f5f7fa;stroke:#dfe4ec}.band.odd{fill:#fbfcfd}
    .phase{font-weight:bold;fill:#5b6b82}
    .name{font-weight:bold}.gist{fill:#475569}.said{fill:#1c2430;font-style:italic}
    .shape{fill:#ffffff;stroke:#5b6b82;stroke-width:1.3}
    .question>.shape{fill:#eaf2ff;stroke:#2c5aa0}.choice>.shape{fill:#fff4e0;stroke:#a8690b}
    .action>.shape{fill:#eef0f3}.call>.shape{fill:#f3edfa;stroke:#6b3fa0}
    .end>.shape{fill:#39424f;stroke:#39424f}.end>.name,.end>.gist{fill:#ffffff}
    .line{fill:none;stroke:#5b6b82;stroke-width:1.3}.tip{fill:#5b6b82}
    .tip.passed{fill:#1b6e3a}.tip.missed{fill:#9aa3af}
    .label{font-size:11px;fill:#334155}.plate{fill:#ffffff;fill-opacity:.88}
    .passed>.shape,.line.passed{stroke:#1b6e3a;stroke-width:2.6}
    .missed>.shape,.line.missed{stroke:#9aa3af;stroke-dasharray:5 4}
    .missed>.name,.missed>.gist,.missed>.said{fill:#6b7280}.end.missed>.shape{fill:#ffffff}
    .present>.shape{fill:#fde1b0;stroke:#a85b00;stroke-width:3}.end.present>.name{fill:#1c2430}
    """
}
