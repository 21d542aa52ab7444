extension Formats {
  /// The name of something of ours inside a sentence: Russian puts it in quotation marks, the others
  /// tell it by its capitals.
  package func title(_ name: String) -> String { language == .ru ? quoted(name) : name }
}
