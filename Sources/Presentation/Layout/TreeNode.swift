/// A line of a tree with what hangs under it.
package struct TreeNode: Hashable, Sendable {
  package let text: String
  package let children: [TreeNode]

  package init(_ text: String, _ children: [TreeNode] = []) {
    self.text = text
    self.children = children
  }

  package func written(_ write: (String) -> String) -> TreeNode {
    TreeNode(write(text), children.map { $0.written(write) })
  }
}
