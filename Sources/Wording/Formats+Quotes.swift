extension Formats {
  /// Somebody's words in the quotation marks of the language.
  package func quoted(_ words: String) -> String {
    guard style != .ascii else { return "\"\(words)\"" }
    return switch language {
    case .en: "“\(words)”"
    case .de: "„\(words)“"
    case .fr: "«\(noBreakSpace)\(typeset(words))\(noBreakSpace)»"
    case .it, .ru: "«\(words)»"
    }
  }
}
