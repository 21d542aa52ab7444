extension TextWidth {
  /// A part of a text that is not divided: a grapheme, or a mark of `Styling`.
  struct Piece: Equatable {
    let text: String
    let width: Int
    /// It takes no room and stays where text is cut, so that emphasis that began also ends.
    var isMark = false
    var isSpace: Bool { text == " " }
  }

  /// The text as it can be shown: one piece a grapheme, one a mark, several for a control made
  /// visible, none for a soft hyphen.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let character = rest.first {
      if let mark = leadingMark(of: rest) {
        pieces.append(Piece(text: String(mark), width: 0, isMark: true))
        rest = rest[mark.endIndex...]
      } else {
        pieces += shown(character)
        rest = rest.dropFirst()
      }
    }
    return pieces
  }

  private static func shown(_ character: Character) -> [Piece] {
    let scalars = character.unicodeScalars
    if scalars.contains(where: Escaping.isActive) {
      return Escaping.visible(String(character)).map {
        Piece(text: String($0), width: width(of: $0))
      }
    }
    if scalars.contains(softHyphen) {
      let rest = String(String.UnicodeScalarView(scalars.filter { $0 != softHyphen }))
      return rest.map { Piece(text: String($0), width: width(of: $0)) }
    }
    let columns = width(of: character)
    return columns > 2 ? parts(of: character) : [Piece(text: String(character), width: columns)]
  }

  /// A letter with many marks beside it may be wider than any line; it can be divided before each
  /// scalar that takes room.
  private static func parts(of character: Character) -> [Piece] {
    var parts: [Piece] = []
    for scalar in character.unicodeScalars {
      let columns = width(of: Character(scalar))
      if columns == 0, let last = parts.popLast() {
        parts.append(Piece(text: last.text + String(scalar), width: last.width))
      } else {
        parts.append(Piece(text: String(scalar), width: columns))
      }
    }
    return parts
  }

  /// The mark of emphasis that the text begins with: ESC [ digits and semicolons m.
  static func leadingMark(of text: Substring) -> Substring? {
    guard text.first == "\u{1B}", text.dropFirst().first == "[" else { return nil }
    let parameters = text.dropFirst(2).prefix { "0"..."9" ~= $0 || $0 == ";" }
    guard text[parameters.endIndex...].first == "m" else { return nil }
    return text[..<text.index(after: parameters.endIndex)]
  }
}
