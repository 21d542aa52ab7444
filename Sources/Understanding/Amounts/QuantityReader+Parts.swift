import Quantities
import Wording

extension QuantityReader {
  /// A part of one: "1/2", "½", "three quarters", "a third", "half" before a million, "one in three".
  func part(at start: Int) -> NumberReading? {
    strokes(at: start) ?? sign(at: start) ?? halfMore(at: start) ?? spelled(at: start)
      ?? half(at: start)
  }

  /// A number and a part of one: "two and a half", "5 1/4", "3 million and a half".
  func mixed(_ number: NumberReading, _ magnitude: Int) -> NumberReading? {
    guard number.other == nil else { return nil }
    let unit = magnitude >= 1000 ? Ratio(magnitude) : .one
    if let end = lexicon.end(of: .andHalf, tokens, at: number.end) {
      return Ratio(1, 2).multiplied(by: unit).flatMap { number.adding($0, end: end) }
    }
    if number.whole != nil, let part = strokes(at: number.end) ?? sign(at: number.end) {
      return number.adding(part.ratio, end: part.end)
    }
    guard number.fraction == nil,
      let next = lexicon.end(of: NumberSign.joining, tokens, at: number.end),
      let part = spelled(at: next), part.ratio < .one
    else { return nil }
    return part.ratio.multiplied(by: unit).flatMap { number.adding($0, end: part.end) }
  }

  /// "3/4": less than one, so that no date and no 24/7 is read as a number.
  private func strokes(at start: Int) -> NumberReading? {
    guard start + 2 < tokens.count, tokens[start].kind == .digits,
      tokens[start + 1].isSign("/"), tokens[start + 2].kind == .digits,
      tokens[start + 1].isGlued == tokens[start + 2].isGlued,
      let top = Int(tokens[start].text), let bottom = Int(tokens[start + 2].text),
      top > 0, top < bottom, bottom <= 1000
    else { return nil }
    if start + 3 < tokens.count, tokens[start + 3].isSign("/") { return nil }
    return NumberReading(Ratio(top, bottom), end: start + 3)
  }

  private func sign(at start: Int) -> NumberReading? {
    guard start < tokens.count, let (top, bottom) = Self.signs[tokens[start].text] else {
      return nil
    }
    return NumberReading(Ratio(top, bottom), end: start + 1)
  }

  private static let signs = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅙": (1, 6),
    "⅛": (1, 8),
  ]

  /// "Three quarters", "a third", "5 eighths", "one in three" in the words of the language.
  private func spelled(at start: Int) -> NumberReading? {
    guard start < tokens.count else { return nil }
    let article = lexicon.end(of: .article, tokens, at: start)
    if let article, let (bottom, end) = lexicon.fractions.match(tokens, at: article) {
      return NumberReading(Ratio(1, bottom), end: end)
    }
    let atoms = atoms(at: start)
    guard !atoms.isEmpty else { return nil }
    let found = NumberGrammar(atoms: atoms, language: lexicon.language).number
    guard let found, let next = atoms[found.count - 1].end, found.value.denominator == 1,
      !atoms[..<found.count].contains(where: \.isJoining)
    else { return nil }
    if let (bottom, end) = lexicon.fractions.match(tokens, at: behindHyphen(next)) {
      return found.value.multiplied(by: Ratio(1, bottom)).flatMap { NumberReading($0, end: end) }
    }
    return over(found.value, at: next)
  }

  /// "One in three".
  private func over(_ top: Ratio, at start: Int) -> NumberReading? {
    guard let next = lexicon.end(of: .over, tokens, at: start) else { return nil }
    let atoms = atoms(at: next)
    guard let bottom = NumberGrammar(atoms: atoms, language: lexicon.language).number,
      let end = atoms[bottom.count - 1].end, top < bottom.value,
      let inverse = bottom.value.inverse
    else { return nil }
    return top.multiplied(by: inverse).flatMap { NumberReading($0, end: end) }
  }

  /// "Anderthalb", "полтора", "dreieinhalb": a half in the same word.
  private func halfMore(at start: Int) -> NumberReading? {
    if let end = lexicon.end(of: .halfMore, tokens, at: start) {
      return NumberReading(Ratio(3, 2), end: end)
    }
    guard lexicon.language == .de, start < tokens.count,
      tokens[start].text.hasSuffix(NumberLexicon.halfMore),
      case let word = String(tokens[start].text.dropLast(NumberLexicon.halfMore.count)),
      let (value, end) = lexicon.numbers.words.match(TokenLine(word).tokens, at: 0), end == 1
    else { return nil }
    return NumberReading(Ratio(2 * value + 1, 2), end: start + 1)
  }

  /// "Half a million", "quarter million".
  private func half(at start: Int) -> NumberReading? {
    let end = lexicon.end(of: .half, tokens, at: start)
    let found = end.map { (2, $0) } ?? lexicon.fractions.match(tokens, at: start)
    guard let (bottom, next) = found else { return nil }
    let counting = lexicon.end(of: .article, tokens, at: next) ?? next
    guard magnitude(at: counting, isAlone: true) != nil else { return nil }
    return NumberReading(Ratio(1, bottom), end: counting)
  }
}
