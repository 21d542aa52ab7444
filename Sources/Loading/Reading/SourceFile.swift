/// A file that was read: its name as faults print it, and its text.
package struct SourceFile: Hashable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
