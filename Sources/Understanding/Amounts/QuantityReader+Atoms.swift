import Quantities

extension QuantityReader {
  /// The number words and digits that stand in a row from a token on.
  func atoms(at start: Int) -> [NumberAtom] {
    var atoms: [NumberAtom] = []
    var position = start
    while atoms.count < 32, let found = atom(at: position, isFirst: atoms.isEmpty) {
      atoms += found
      position = found.last?.end ?? position
      position = afterHyphen(position)
    }
    return atoms
  }

  /// A hyphen inside of a spelled number counts nothing: "twenty-one".
  private func afterHyphen(_ position: Int) -> Int {
    guard position + 1 < tokens.count, tokens[position].isSign("-"), tokens[position].isGlued,
      tokens[position + 1].isGlued, tokens[position + 1].kind == .word
    else { return position }
    return position + 1
  }

  private func atom(at position: Int, isFirst: Bool) -> [NumberAtom]? {
    guard position < tokens.count else { return nil }
    if tokens[position].kind == .digits || tokens[position].kind == .sign {
      return digits(at: position).map { [NumberAtom(kind: .digits($0), end: $0.end)] }
    }
    if let (value, end) = lexicon.numbers.words.match(tokens, at: position) {
      return [NumberAtom(kind: value == 100 ? .hundred : .unit(value), end: end)]
    }
    if let (value, end) = magnitude(at: position, isAlone: isFirst) {
      return [NumberAtom(kind: .magnitude(value), end: end)]
    }
    if let parts = lexicon.numbers.parts(of: tokens[position].text) {
      return atoms(of: parts, end: position + 1)
    }
    if isFirst, let end = lexicon.end(of: .article, tokens, at: position) {
      return [NumberAtom(kind: .article, end: end)]
    }
    guard !isFirst, let end = lexicon.end(of: NumberSign.joining, tokens, at: position) else {
      return nil
    }
    return [NumberAtom(kind: .joining, end: end)]
  }

  private func atoms(of parts: [NumberLexicon.Part], end: Int) -> [NumberAtom] {
    parts.enumerated().map { index, part in
      let kind: NumberAtom.Kind =
        switch part.value {
        case nil: .joining
        case 100?: .hundred
        case let value? where value >= 1000: .magnitude(value)
        case let value?: .unit(value)
        }
      return NumberAtom(kind: kind, end: index == parts.count - 1 ? end : nil)
    }
  }

  /// A word that counts thousands or dozens. A lone "k" or "M" counts nothing, and a small "m" means
  /// metres or minutes.
  func magnitude(at position: Int, isAlone: Bool = false) -> (value: Int, end: Int)? {
    guard let (value, end) = lexicon.numbers.magnitudes.match(tokens, at: position) else {
      return nil
    }
    let token = tokens[position]
    let isShort = token.range.count <= 2
    if isShort, isAlone { return nil }
    if token.text == "m" || token.text == "м" || token.text == "l" {
      guard line.scalars[token.range.lowerBound].properties.isUppercase || token.text == "l" else {
        return nil
      }
    }
    // The dot of "тыс." and "Mio." belongs to the abbreviation.
    return (value, token.range.count <= 4 && token.text.count > 1 ? afterDot(end) : end)
  }
}
