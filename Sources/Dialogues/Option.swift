package import Wording

/// One thing that may be answered to a question, with every name by which it may be called.
package struct Option: Hashable, Sendable {
  package let id: String
  package let label: LocalizedText
  /// Further names per language.
  package let also: [Language: [String]]

  package init(id: String, label: LocalizedText, also: [Language: [String]] = [:]) {
    self.id = id
    self.label = label
    self.also = also
  }
}
