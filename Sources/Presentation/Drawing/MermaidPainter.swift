/// Draws a dialogue as a Mermaid flowchart, for pages that show such drawings.
package enum MermaidPainter {
  package static func text(
    of drawing: Drawing, isSpoken: Bool, marks: [String]
  ) -> String {
    var painter = Painter(isSpoken: isSpoken)
    painter.lines = ["---", "title: \(quoted(drawing.title))", "---", "flowchart TD"]
    painter.paint(drawing, prefix: "s", indent: "  ")
    if drawing.isMarked { painter.add(marks: marks, legend: drawing.legend) }
    return painter.lines.joined(separator: "\n") + "\n"
  }

  /// A label in double quotes: signs that mean something in Mermaid are written as entities.
  static func quoted(_ text: String) -> String {
    var safe = ""
    for character in text {
      switch character {
      case "\"": safe += "#quot;"
      case "#": safe += "#35;"
      case "<": safe += "#lt;"
      case ">": safe += "#gt;"
      case "&": safe += "#amp;"
      case "`": safe += "#96;"
      case "\n", "\r": safe += " "
      default: safe.append(character)
      }
    }
    return "\"\(safe)\""
  }
}

extension MermaidPainter {
  private struct Painter {
    let isSpoken: Bool
    var lines: [String] = []
    private var links = 0

    init(isSpoken: Bool) { self.isSpoken = isSpoken }

    mutating func paint(_ drawing: Drawing, prefix: String, indent: String) {
      for (number, part) in drawing.parts.enumerated() {
        lines.append(
          "\(indent)subgraph \(prefix)_phase\(number + 1)[\(quoted(part.phase.title))]")
        for index in part.nodes {
          paint(drawing.nodes[index], id: id(index, prefix), indent: indent + "  ")
        }
        lines.append("\(indent)end")
      }
      for line in drawing.lines {
        let label =
          line.labels.isEmpty ? "" : "|\(quoted(line.labels.joined(separator: ", ")))|"
        let arrow = line.standing == .missed ? "-.->" : line.standing == .passed ? "==>" : "-->"
        lines.append(
          "\(indent)\(id(line.from, prefix)) \(arrow)\(label) \(id(line.to, prefix))")
      }
    }

    private func id(_ index: Int, _ prefix: String) -> String { "\(prefix)\(index + 1)" }

    private mutating func paint(_ node: Drawing.Node, id: String, indent: String) {
      if let inner = node.inner {
        lines.append("\(indent)subgraph \(id)[\(quoted("\(node.step): \(inner.title)"))]")
        paint(inner, prefix: "\(id)_", indent: indent + "  ")
        lines.append("\(indent)end")
      } else {
        let said = isSpoken && !node.said.isEmpty ? [node.said] : []
        let parts = ([node.step, node.gist] + said).map { quoted($0).dropFirst().dropLast() }
        let (open, close) = MermaidPainter.brackets(node.shape)
        lines.append("\(indent)\(id)\(open)\"\(parts.joined(separator: "<br/>"))\"\(close)")
      }
      if node.standing != .plain { lines.append("\(indent)class \(id) \(node.standing)") }
    }

    mutating func add(marks: [String], legend: [String]) {
      let meanings = zip(["legend1", "legend2", "legend3"], marks).map { "  \($0)[\(quoted($1))]" }
      lines += ["  subgraph legend[\(quoted(legend.joined(separator: ", ")))]"]
      lines += meanings.map { "  \($0)" }
      lines += [
        "  end", "  class legend1 passed", "  class legend2 missed", "  class legend3 present",
        "  classDef passed fill:#dff0e3,stroke:#1b6e3a,stroke-width:2px,color:#111",
        "  classDef missed fill:#fff,stroke:#888,stroke-dasharray:4 3,color:#555",
        "  classDef present fill:#fde9c4,stroke:#a85b00,stroke-width:3px,color:#111",
      ]
    }
  }

  private static func brackets(_ shape: Drawing.Shape) -> (String, String) {
    switch shape {
    case .automatic: ("[", "]")
    case .question: ("[/", "/]")
    case .choice: ("{{", "}}")
    case .action: ("(", ")")
    case .call: ("[[", "]]")
    case .end: ("([", "])")
    }
  }
}
