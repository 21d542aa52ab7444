/// A piece of a reply on its way to a screen: what it is, not yet how wide it is.
package enum Block: Hashable, Sendable {
  case heading(String)
  /// A paragraph, set in by so many columns.
  case paragraph(String, indent: Int)
  /// A question: the last thing said.
  case question(String)
  case choices([Choice])
  case table(TableBlock)
  case blank

  package struct Choice: Hashable, Sendable {
    package let key: String
    package let label: String

    package init(key: String, label: String) {
      self.key = key
      self.label = label
    }
  }
}
