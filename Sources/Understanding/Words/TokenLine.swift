/// A typed line cut into tokens in one pass; every token knows its place in the line.
struct TokenLine: Sendable {
  let scalars: [Unicode.Scalar]
  let tokens: [Token]

  init(_ line: String) {
    scalars = Array(line.unicodeScalars)
    var tokens: [Token] = []
    var position = 0
    var isGlued = false
    while position < scalars.count {
      let start = position
      guard let kind = Self.kind(of: scalars[position]) else {
        isGlued = isGlued && LetterFolding.isMark(scalars[position])
        position += 1
        continue
      }
      position += 1
      if kind != .sign { position = Self.end(of: kind, from: position, in: scalars) }
      let text = Self.folded(scalars, start..<position)
      if !Self.isElision(text, start..<position, scalars) {
        tokens.append(Token(kind: kind, text: text, range: start..<position, isGlued: isGlued))
      }
      isGlued = true
    }
    self.tokens = tokens
  }

  /// The line's own characters from the first to the last of the tokens.
  func text(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return text(scalars: first.range.lowerBound..<last.range.upperBound)
  }

  func text(scalars range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Words and digits without the signs: what whole-line phrases are compared by.
  var words: [String] { Self.words(tokens[...]) }

  static func words(_ tokens: ArraySlice<Token>) -> [String] { spoken(tokens).map(\.text) }

  /// The tokens that are words, digits or signs with a meaning of their own.
  static func spoken(_ tokens: ArraySlice<Token>) -> [Token] {
    tokens.filter { $0.kind != .sign || keptSigns.contains($0.text) }
  }

  /// Whether the line is put as a question.
  var isAsking: Bool { tokens.last?.isSign("?") == true }

  /// Signs that are words of their own.
  private static let keptSigns: Set<String> = [
    "%", "‰", "€", "$", "£", "₽", "¥", "¢", "₹", "₾", "₭", "+", "#", "№", "°",
  ]

  private static func kind(of scalar: Unicode.Scalar) -> Token.Kind? {
    // The letters of the five languages first: asking Unicode costs a look-up for each.
    switch scalar.value {
    case 48...57: return .digits
    case 65...90, 97...122, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481: return .word
    case 0...32: return nil
    default: break
    }
    if scalar.properties.isAlphabetic { return .word }
    if scalar.properties.isWhitespace || scalar.value < 32 || LetterFolding.isMark(scalar) {
      return nil
    }
    return .sign
  }

  private static func end(
    of kind: Token.Kind, from start: Int, in scalars: [Unicode.Scalar]
  ) -> Int {
    var end = start
    while end < scalars.count {
      let isPart = kind == .word && LetterFolding.isMark(scalars[end])
      guard isPart || self.kind(of: scalars[end]) == kind else { break }
      end += 1
    }
    return end
  }

  private static func folded(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    if let plain = LetterFolding.plain(scalars, range) { return plain }
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] { LetterFolding.append(scalar, to: &text) }
    return String(text)
  }

  /// An apostrophe between letters ("c'est") parts two words and is no token.
  private static func isElision(
    _ text: String, _ range: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard text == "'", range.lowerBound > 0, range.upperBound < scalars.count else { return false }
    return kind(of: scalars[range.lowerBound - 1]) == .word
      && kind(of: scalars[range.upperBound]) == .word
  }
}
