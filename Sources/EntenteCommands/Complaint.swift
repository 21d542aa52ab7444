import Terminal

/// What is said on standard error: with everything in it made visible that data, a path or an argument
/// could do to a terminal.
enum Complaint {
  static func say(_ text: String) throws(OutputFailure) {
    try Output.error.write(line: Escaping.visible(text, keepingLineBreaks: true))
  }
}
