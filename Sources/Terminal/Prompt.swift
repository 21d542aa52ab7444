/// A prompt as readline wants it.
enum Prompt {
  /// Marks of emphasis between \001 and \002, so that readline does not count them as columns; all
  /// other controls become visible, but for the line breaks of a prompt of several lines.
  static func forEditor(_ prompt: String) -> String {
    var shown = ""
    var rest = prompt[...]
    while let character = rest.first {
      if let mark = TextWidth.leadingMark(of: rest) {
        shown += "\u{1}\(mark)\u{2}"
        rest = rest[mark.endIndex...]
      } else {
        shown += Escaping.visible(String(character), keepingLineBreaks: true)
        rest = rest.dropFirst()
      }
    }
    return shown
  }
}
