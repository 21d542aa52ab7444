import Understanding

/// Several pasted lines are words, whatever they begin with: only `/note` takes them as its text.
enum PastedText {
  static func line(_ text: String) -> String {
    guard text.hasPrefix("/"), text.contains("\n") else { return text }
    if case .note = CommandLine.parse(text) { return text }
    return "/" + text
  }
}
