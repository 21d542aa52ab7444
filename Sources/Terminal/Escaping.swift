/// Makes visible what data could do to a terminal.
///
/// A customer's name, a catalogue text or a pasted note may carry sequences that clear the screen,
/// set the window's title or turn the order of letters around. Everything that comes from data or
/// from the user passes here before it reaches a terminal.
package enum Escaping {
  /// Control and direction characters as `\u{1B}`; all other text as it is.
  ///
  /// With `keepingLineBreaks`, `\n` stays, for text that may have several lines.
  package static func visible(_ text: String, keepingLineBreaks: Bool = false) -> String {
    func stays(_ scalar: Unicode.Scalar) -> Bool {
      !isActive(scalar) || keepingLineBreaks && scalar == "\n"
    }
    guard !text.unicodeScalars.allSatisfy(stays) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if stays(scalar) {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: form(of: scalar).unicodeScalars)
      }
    }
    return String(shown)
  }

  /// `\u{1B}` for ESC: hexadecimal, as Swift writes it.
  package static func form(of scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// It acts on a terminal instead of being shown: C0, DEL and C1 controls, line and paragraph
  /// separators, and the marks that change the direction of the text around them.
  package static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
