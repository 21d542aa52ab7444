extension TextWidth {
  /// Lines of at most `width` columns.
  ///
  /// Lines break at spaces (never at a no-break space, so figures stay whole); a word that is wider
  /// than a line breaks between graphemes. The spaces a line begins with are kept, and stand before
  /// the lines that continue it too, with `hanging` more. A width below 2 counts as 2, since a wide
  /// character needs that.
  package static func wrap(_ text: String, to width: Int, hanging: Int = 0) -> [String] {
    let width = max(2, width)
    return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .flatMap { paragraph(pieces(of: String($0), wordsUpTo: width / 2), width, hanging) }
  }

  private static func paragraph(_ pieces: [Piece], _ width: Int, _ hanging: Int) -> [String] {
    let indent = pieces.prefix { $0.isSpace }.count
    let deepest = min(width / 2, width - 2)
    var lines = LineFilling(
      width: width, first: min(indent, deepest), rest: min(indent + max(0, hanging), deepest))
    for part in pieces.dropFirst(indent).split(
      omittingEmptySubsequences: false, whereSeparator: \.isSpace)
    {
      lines.add(word: part)
    }
    return lines.finished()
  }

  /// Fills line after line with words; a word that is empty stands for one more space.
  private struct LineFilling {
    let width: Int
    let rest: Int
    private var lines: [String] = []
    private var line: String
    private var used: Int
    private var hasWord = false
    private var gap = 0

    init(width: Int, first: Int, rest: Int) {
      self.width = width
      self.rest = rest
      line = String(repeating: " ", count: first)
      used = first
    }

    mutating func add(word: ArraySlice<Piece>) {
      let wordWidth = word.reduce(0) { $0 + $1.width }
      if !word.isEmpty {
        if hasWord, used + gap + wordWidth > width { startLine() }
        if hasWord { append(Piece(text: String(repeating: " ", count: gap), width: gap)) }
        for piece in word {
          if used + piece.width > width { startLine() }
          append(piece)
        }
        hasWord = true
        gap = 0
      }
      gap += 1
    }

    mutating func finished() -> [String] {
      lines + [hasWord ? line : ""]
    }

    private mutating func append(_ piece: Piece) {
      line += piece.text
      used += piece.width
    }

    private mutating func startLine() {
      lines.append(line)
      line = String(repeating: " ", count: rest)
      used = rest
      hasWord = false
      gap = 0
    }
  }
}
