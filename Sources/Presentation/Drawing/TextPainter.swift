/// Draws a dialogue as lines of text: steps by phase, and under each its ways on.
package struct TextPainter {
  private let columns: Int
  private let ruler: Ruler
  private let isASCII: Bool
  private let marks: [String]
  private let isSpoken: Bool

  /// - Parameters:
  ///   - marks: what the marks mean: passed, not passed, here.
  ///   - isSpoken: what is said stands under each step.
  package init(
    columns: Int, ruler: Ruler, isASCII: Bool, marks: [String], isSpoken: Bool
  ) {
    self.columns = columns
    self.ruler = ruler
    self.isASCII = isASCII
    self.marks = marks
    self.isSpoken = isSpoken
  }

  private var arrow: String { isASCII ? "->" : "→" }

  package func lines(_ drawing: Drawing) -> [String] {
    let wide = min(drawing.nodes.map { ruler.width($0.step) }.max() ?? 0, columns / 3)
    var lines = ruler.wrap(drawing.title, columns, 2)
    for part in drawing.parts {
      lines += [""] + ruler.wrap(part.phase.title, columns, 2)
      for index in part.nodes { lines += self.lines(index, of: drawing, column: wide) }
    }
    guard drawing.isMarked else { return lines }
    let meanings = zip(["+", "-", ">"], marks).map { "\($0) \($1)" }
    return lines + [""] + ruler.wrap(meanings.joined(separator: "   "), columns, 2)
      + drawing.legend.flatMap { ruler.wrap($0, columns, 2) }
  }

  private func lines(_ index: Int, of drawing: Drawing, column: Int) -> [String] {
    let node = drawing.nodes[index]
    let ways = drawing.lines.filter { $0.from == index }
    let padding = String(repeating: " ", count: max(0, column - ruler.width(node.step)))
    var first = "\(mark(node.standing)) \(node.step)\(padding)  \(node.gist)"
    var rest = ways.map { way in
      let labels = way.labels.isEmpty ? "" : way.labels.joined(separator: ", ") + " "
      return "\(mark(way.standing))   \(labels)\(arrow) \(drawing.nodes[way.to].step)"
    }
    if ways.count == 1, ways[0].labels.isEmpty {
      let whole = "\(first) \(arrow) \(drawing.nodes[ways[0].to].step)"
      if ruler.width(whole) <= columns { (first, rest) = (whole, []) }
    }
    let said = isSpoken && !node.said.isEmpty ? indented(node.said) : []
    return (ruler.wrap(first, columns, column + 4) + said)
      + rest.flatMap { ruler.wrap($0, columns, 6) }
  }

  private func indented(_ text: String) -> [String] {
    ruler.wrap(text, columns - 6, 0).map { "      \($0)" }
  }

  private func mark(_ standing: Drawing.Standing) -> String {
    switch standing {
    case .plain: " "
    case .passed: "+"
    case .missed: "-"
    case .present: ">"
    }
  }
}
