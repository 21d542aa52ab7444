/// "_" becomes U+00A0 and "~" U+202F: how documents keep figures together.
func spaced(_ text: String) -> String {
  String(text.map { $0 == "_" ? "\u{A0}" : $0 == "~" ? "\u{202F}" : $0 })
}

extension StringProtocol {
  /// The parts between the marks.
  func components(by mark: String) -> [SubSequence] {
    split(separator: Character(mark), omittingEmptySubsequences: false)
  }
}
