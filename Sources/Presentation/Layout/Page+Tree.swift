/// A tree in lines: with branches, or told by depth where somebody listens.
extension Page {
  private struct Branch {
    let fork: String
    let last: String
    let trunk: String
    let gap: String
  }

  private var branch: Branch {
    if isSpoken { return Branch(fork: "  ", last: "  ", trunk: "  ", gap: "  ") }
    return isASCII
      ? Branch(fork: "|- ", last: "`- ", trunk: "|  ", gap: "   ")
      : Branch(fork: "├─ ", last: "└─ ", trunk: "│  ", gap: "   ")
  }

  package func lines(_ trees: [TreeNode]) -> [String] {
    trees.flatMap { tree in
      let tree = tree.written(sign)
      return wrap(tree.text, columns) + children(tree, "")
    }.map(Page.plainSpaces)
  }

  private func children(_ node: TreeNode, _ margin: String) -> [String] {
    node.children.enumerated().flatMap { index, child -> [String] in
      let isLast = index == node.children.count - 1
      let inner = margin + (isLast ? branch.gap : branch.trunk)
      let hanging = child.children.isEmpty ? inner : inner + branch.trunk.drop { $0 == " " }
      let lead = margin + (isLast ? branch.last : branch.fork)
      let room = max(1, columns - ruler.width(hanging))
      let text = wrap(child.text, room).enumerated().map { $0 == 0 ? lead + $1 : hanging + $1 }
      return text + children(child, inner)
    }
  }
}
