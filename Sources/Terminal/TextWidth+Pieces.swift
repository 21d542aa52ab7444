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
  ///
  /// - Parameter longest: plain words of up to so many columns stay in one piece.
  static func pieces(of text: String, wordsUpTo longest: Int = 0) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let character = rest.first {
      if longest > 1, pieces.last?.isSpace ?? true, let word = plainWord(rest, longest) {
        pieces.append(Piece(text: String(word), width: word.utf8.count))
        rest = rest[word.endIndex...]
      } else if let mark = leadingMark(of: rest) {
        pieces.append(Piece(text: String(mark), width: 0, isMark: true))
        rest = rest[mark.endIndex...]
      } else {
        pieces += shown(character)
        rest = rest.dropFirst()
      }
    }
    return pieces
  }

  /// The word at the beginning up to a space or the end, if nothing stands in it but what every
  /// keyboard has.
  private static func plainWord(_ text: Substring, _ longest: Int) -> Substring? {
    var end = text.startIndex
    var count = 0
    while end < text.endIndex, text.utf8[end] != UInt8(ascii: " ") {
      guard (0x21...0x7E).contains(text.utf8[end]), count < longest else { return nil }
      end = text.utf8.index(after: end)
      count += 1
    }
    // A mark may stand upon the space: then it is none at which a line breaks.
    let next = end < text.endIndex ? text.utf8.index(after: end) : end
    guard count > 0, next == text.endIndex || text.utf8[next] < 0x80 else { return nil }
    return text[..<end]
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
