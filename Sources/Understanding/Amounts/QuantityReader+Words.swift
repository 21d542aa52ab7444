import Quantities

extension QuantityReader {
  /// A number in words up to 999 thousand millions: "two hundred and forty", "zweiundvierzig",
  /// "quatre-vingt-dix", "сто двадцать пять".
  func words(at start: Int) -> NumberReading? {
    var sum = SpelledNumber(lexicon.numbers)
    var position = start
    var end: Int?
    while position < tokens.count {
      if let (value, next) = part(at: position), sum.take(value) {
        position = next
        end = next
      } else if let parts = compound(at: position), sum.take(parts) {
        position += 1
        end = position
      } else if let next = joined(at: position, behind: end) {
        position = next
      } else {
        break
      }
    }
    guard let end, let value = sum.value else { return nil }
    return decimals(of: value, at: end) ?? NumberReading(Exact(value), end: end)
  }

  private func part(at position: Int) -> (value: Int, end: Int)? {
    guard position < tokens.count else { return nil }
    guard let (value, end) = lexicon.numbers.words.match(tokens, at: position) else {
      // A lone "k" or "M" counts nothing.
      return tokens[position].text.unicodeScalars.count > 2
        ? lexicon.numbers.magnitudes.match(tokens, at: position) : nil
    }
    return (value, end)
  }

  private func compound(at position: Int) -> [NumberLexicon.Part]? {
    guard position < tokens.count, tokens[position].kind == .word else { return nil }
    return lexicon.numbers.parts(of: tokens[position].text)
  }

  /// "and" or a hyphen inside a number, only when a number word follows.
  private func joined(at position: Int, behind end: Int?) -> Int? {
    guard end == position else { return nil }
    var next = position
    if tokens[next].isSign("-"), tokens[next].isGlued { next += 1 }
    next = lexicon.end(of: NumberSign.joining, tokens, at: next) ?? next
    guard next > position, next < tokens.count else { return nil }
    if next < tokens.count, tokens[next].isSign("-"), tokens[next].isGlued { next += 1 }
    return next < tokens.count && (part(at: next) != nil || compound(at: next) != nil) ? next : nil
  }

  /// "ninety-nine point nine five".
  private func decimals(of whole: Int, at position: Int) -> NumberReading? {
    guard var next = lexicon.end(of: .point, tokens, at: position) else { return nil }
    var digits = ""
    while next < tokens.count, digits.count < 9,
      let (value, end) = lexicon.numbers.words.match(tokens, at: next), value < 100
    {
      digits += String(value)
      next = end
    }
    guard !digits.isEmpty, let value = Exact("\(whole).\(digits)") else { return nil }
    return NumberReading(value, end: next)
  }
}
