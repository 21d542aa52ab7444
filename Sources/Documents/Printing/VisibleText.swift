/// Makes visible what data could do to a reader: control characters and marks that turn the order
/// of letters around.
enum VisibleText {
  /// Line ends and tabs become spaces, other active characters `\u{1B}`; all else stays.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t": shown += " "
      case "\r", "\u{2028}", "\u{2029}": shown += " "
      case _ where isActive(scalar):
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      case _: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// C0, DEL and C1 controls, line and paragraph separators, direction marks.
  private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
