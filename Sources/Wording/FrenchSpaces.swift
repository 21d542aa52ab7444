/// The spaces in front of French marks and inside French quotation marks.
package enum FrenchSpaces {
  /// The text with no space before a mark at which a line could break.
  package static func unbroken(_ text: String) -> String {
    placed(in: text, mark: "\u{A0}", thin: "\u{202F}")
  }

  /// The text with the given spaces wherever a plain or another one stands before a mark.
  static func placed(in text: String, mark: String, thin: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var placed = ""
    var spaces = ""
    var isOpened = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        spaces.unicodeScalars.append(scalar)
        continue
      }
      if !spaces.isEmpty {
        placed += isOpened ? mark : gap(before: scalar, spaces, mark: mark, thin: thin)
        spaces = ""
      }
      placed.unicodeScalars.append(scalar)
      isOpened = scalar == "«"
    }
    return placed + (isOpened && !spaces.isEmpty ? mark : spaces)
  }

  private static func gap(
    before scalar: Unicode.Scalar, _ spaces: String, mark: String, thin: String
  ) -> String {
    switch scalar {
    case ";", "!", "?": thin
    case ":", "»": mark
    case _: spaces
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "!", "?", ":", "«", "»": true
    case _: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
