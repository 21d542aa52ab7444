/// A value on its way into a text: stretches with their sources, and a number where it chooses a
/// plural form.
struct TextValue: Hashable {
  let runs: [Document.Run]
  let number: Int?

  init(_ runs: [Document.Run], number: Int? = nil) {
    self.runs = runs
    self.number = number
  }

  /// Words without a figure: a role, a name of our own.
  static func text(_ text: String) -> TextValue { TextValue([.text(text)]) }

  static func sourced(_ text: String, _ source: Document.Source) -> TextValue {
    TextValue([.sourced(text, source)])
  }
}
