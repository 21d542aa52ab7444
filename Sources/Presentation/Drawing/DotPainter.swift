/// Draws a dialogue in the language of Graphviz.
package enum DotPainter {
  package static func text(of drawing: Drawing, isSpoken: Bool, marks: [String]) -> String {
    var painter = Painter(isSpoken: isSpoken)
    painter.lines = [
      "digraph \(quoted(drawing.dialogue)) {",
      "  graph [label=\(quoted(painter.heading(drawing, marks))), labelloc=t, compound=true,",
      "    fontname=\"Helvetica\", style=rounded, color=\"#8a94a6\"]",
      "  node [fontname=\"Helvetica\", fontsize=11, shape=box, style=rounded]",
      "  edge [fontname=\"Helvetica\", fontsize=10]",
    ]
    painter.paint(drawing, prefix: "", indent: "  ")
    return (painter.lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// A string in double quotes; a line feed becomes a new line of the label.
  static func quoted(_ text: String) -> String {
    var safe = ""
    for character in text {
      switch character {
      case "\"": safe += "\\\""
      case "\\": safe += "\\\\"
      case "\n": safe += "\\n"
      case "\r": break
      default: safe.append(character)
      }
    }
    return "\"\(safe)\""
  }
}

extension DotPainter {
  private struct Painter {
    let isSpoken: Bool
    var lines: [String] = []

    init(isSpoken: Bool) { self.isSpoken = isSpoken }

    func heading(_ drawing: Drawing, _ marks: [String]) -> String {
      guard drawing.isMarked else { return drawing.title }
      let meanings = zip(["━━", "┄┄", "▓▓"], marks).map { "\($0) \($1)" }
      return ([drawing.title] + drawing.legend + [meanings.joined(separator: "   ")])
        .joined(separator: "\n")
    }

    mutating func paint(_ drawing: Drawing, prefix: String, indent: String) {
      for part in drawing.parts {
        lines.append("\(indent)subgraph \(quoted("cluster_\(prefix)\(part.phase.id)")) {")
        lines.append("\(indent)  label=\(quoted(part.phase.title))")
        for index in part.nodes {
          paint(drawing.nodes[index], prefix: prefix, indent: indent + "  ")
        }
        lines.append("\(indent)}")
      }
      for line in drawing.lines {
        lines.append("\(indent)\(edge(line, of: drawing, prefix))")
      }
    }

    private mutating func paint(_ node: Drawing.Node, prefix: String, indent: String) {
      guard let inner = node.inner else {
        lines.append(
          "\(indent)\(quoted(prefix + node.step)) [\(attributes(node).joined(separator: ", "))]")
        return
      }
      lines.append("\(indent)subgraph \(quoted("cluster_\(prefix)\(node.step)/")) {")
      lines.append("\(indent)  label=\(quoted("\(node.step): \(inner.title)"))")
      paint(inner, prefix: "\(prefix)\(node.step)/", indent: indent + "  ")
      lines.append("\(indent)}")
    }

    private func attributes(_ node: Drawing.Node) -> [String] {
      let said = isSpoken && !node.said.isEmpty ? [Painter.broken(node.said)] : []
      let label = quoted(([node.step, node.gist] + said).joined(separator: "\n"))
      var attributes = ["label=\(label)", "shape=\(DotPainter.shape(node.shape))"]
      if !node.said.isEmpty { attributes.append("tooltip=\(quoted(node.said))") }
      switch node.standing {
      case .plain: break
      case .passed: attributes.append("penwidth=2, color=\"#1b6e3a\"")
      case .missed: attributes.append("style=\"rounded,dashed\", color=\"#888888\"")
      case .present:
        attributes.append("style=\"rounded,filled\", fillcolor=\"#fde9c4\", penwidth=3")
      }
      return attributes
    }

    /// Lines of some thirty letters, broken between words.
    private static func broken(_ text: String) -> String {
      var lines = [""]
      for word in text.split(separator: " ") {
        let last = lines[lines.count - 1]
        if last.count + word.count > 32, !last.isEmpty {
          lines.append(String(word))
        } else {
          lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
        }
      }
      return lines.joined(separator: "\n")
    }

    /// A step that is drawn with its dialogue inside is entered at the first step and left from an
    /// end.
    private func edge(_ line: Drawing.Line, of drawing: Drawing, _ prefix: String) -> String {
      let (from, to) = (drawing.nodes[line.from], drawing.nodes[line.to])
      var attributes: [String] = []
      if !line.labels.isEmpty {
        attributes.append("label=\(quoted(line.labels.joined(separator: ", ")))")
      }
      if from.inner != nil {
        attributes.append("ltail=\(quoted("cluster_\(prefix)\(from.step)/"))")
      }
      if to.inner != nil { attributes.append("lhead=\(quoted("cluster_\(prefix)\(to.step)/"))") }
      switch line.standing {
      case .plain, .present: break
      case .passed: attributes.append("penwidth=2, color=\"#1b6e3a\"")
      case .missed: attributes.append("style=dashed, color=\"#888888\"")
      }
      let tail = quoted(prefix + from.exit)
      let head = quoted(prefix + to.entry)
      let list = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
      return "\(tail) -> \(head)\(list)"
    }
  }

  private static func shape(_ shape: Drawing.Shape) -> String {
    switch shape {
    case .automatic: "box"
    case .question: "parallelogram"
    case .choice: "hexagon"
    case .action: "component"
    case .call: "folder"
    case .end: "ellipse"
    }
  }
}

extension Drawing.Node {
  /// The first step inside, or the step itself.
  fileprivate var entry: String {
    guard let inner else { return step }
    return "\(step)/\(inner.nodes[inner.start].entry)"
  }

  /// A last step inside, or the step itself.
  fileprivate var exit: String {
    guard let inner, let end = inner.nodes.first(where: { $0.shape == .end }) else { return step }
    return "\(step)/\(end.exit)"
  }
}
