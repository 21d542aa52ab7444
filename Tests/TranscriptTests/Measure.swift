import Terminal

/// The width of a line on the screen.
enum Measure {
  static func width(_ line: String) -> Int { TextWidth.width(of: line) }
}
