import Quantities

extension QuantityReader {
  /// A number in digits or words, with the words that count thousands and parts of one: "8", "8,5",
  /// "8k", "eight thousand", "two and a half", "minus five".
  ///
  /// - Parameter hasParts: whether "three quarters" is a part of one; else the quarters are left to
  ///   the unit that they may be.
  func numeral(at start: Int, hasParts: Bool = true) -> NumberReading? {
    numerals.number(at: start, hasParts: hasParts, of: tokens.count) {
      signed(at: start, hasParts: hasParts)
    }
  }

  private func signed(at start: Int, hasParts: Bool) -> NumberReading? {
    if let first = afterMinus(start) {
      return positive(at: first, hasParts: hasParts).flatMap(\.negated)
    }
    return positive(at: start, hasParts: hasParts)
  }

  /// Where a number begins behind a minus sign that parts no two numbers.
  private func afterMinus(_ start: Int) -> Int? {
    if let end = lexicon.end(of: .minus, tokens, at: start), tokens[start].kind == .word {
      return end
    }
    guard start + 1 < tokens.count, tokens[start].isSign("-") else { return nil }
    let isFree = start == 0 || !tokens[start].isGlued && tokens[start - 1].kind == .word
    if isFree, tokens[start + 1].kind == .digits || tokens[start + 1].kind == .sign {
      return start + 1
    }
    return leads("-", at: start) ? start + 1 : nil
  }

  private func positive(at start: Int, hasParts: Bool) -> NumberReading? {
    guard start < tokens.count, !addresses.contains(start) else { return nil }
    if hasParts, let part = part(at: start) { return counted(part) }
    guard let (whole, magnitude) = whole(at: start) else { return vague(at: start) }
    var number = decimals(of: whole) ?? whole
    if magnitude == 1 || number.end > whole.end { number = counted(number) }
    if hasParts, let mixed = mixed(number, magnitude) { number = counted(mixed) }
    return number
  }

  /// A whole number with what it counts, and the last word for thousands in it.
  private func whole(at start: Int) -> (NumberReading, Int)? {
    var atoms = atoms(at: start)
    guard let first = atoms.first else { return nil }
    var found = NumberGrammar(atoms: atoms, language: lexicon.language).number
    if let count = found?.count, let end = atoms[count - 1].end,
      lexicon.fractions.match(tokens, at: behindHyphen(end)) != nil,
      let joining = atoms[..<count].lastIndex(where: \.isJoining)
    {
      // "One hundred and three quarters": what is joined is a part of one.
      atoms = Array(atoms[..<joining])
      found = NumberGrammar(atoms: atoms, language: lexicon.language).number
    }
    // Digits with two readings keep both.
    if case .digits(let digits) = first.kind, found?.count ?? 1 == 1 { return (digits, 1) }
    guard let found, let end = atoms[found.count - 1].end else { return nil }
    if case .digits(let digits) = first.kind, found.count == 2, found.magnitude > 1 {
      return digits.times(found.magnitude, end: end).map { ($0, found.magnitude) }
    }
    return NumberReading(found.value, end: end).map { ($0, found.magnitude) }
  }

  /// The words for thousands behind a number.
  private func counted(_ number: NumberReading) -> NumberReading {
    var number = number
    while let (factor, end) = magnitude(at: behindOf(number)),
      let product = number.times(factor, end: end)
    {
      number = product
    }
    return number
  }

  /// "Two thirds of a million".
  private func behindOf(_ number: NumberReading) -> Int {
    guard number.fraction != nil || number.main.scale > 0,
      let end = lexicon.end(of: DayWord.of, tokens, at: number.end)
    else { return number.end }
    let next = lexicon.end(of: .article, tokens, at: end) ?? end
    return magnitude(at: next, isAlone: true) == nil ? number.end : next
  }

  /// "Ninety-nine point nine five", "1 komma 1".
  private func decimals(of whole: NumberReading) -> NumberReading? {
    guard let number = whole.whole, number >= 0,
      var next = lexicon.end(of: .point, tokens, at: whole.end), tokens[whole.end].kind == .word
    else { return nil }
    // "Девяносто девять целых восемь десятых".
    if let part = part(at: next), part.ratio < .one, part.ratio > .zero {
      return whole.adding(part.ratio, end: part.end)
    }
    var digits = ""
    while digits.count < 9, next < tokens.count {
      if tokens[next].kind == .digits {
        guard digits.isEmpty else { break }
        digits = tokens[next].text
        next += 1
        break
      }
      guard let (value, end) = belowHundred(at: next) else { break }
      digits += String(value)
      next = end
    }
    guard !digits.isEmpty, digits.count <= 9, let value = Exact("\(number).\(digits)") else {
      return nil
    }
    return NumberReading(value, end: next)
  }

  func belowHundred(at start: Int) -> (Int, Int)? {
    guard let (value, end) = lexicon.numbers.words.match(tokens, at: start) else {
      let atoms = atoms(at: start).prefix { $0.magnitude == nil && !$0.isHundred }
      guard let found = NumberGrammar(atoms: Array(atoms), language: lexicon.language).number,
        let end = atoms[found.count - 1].end, let value = found.value.exact, value.scale == 0,
        value < Exact(100), tokens[start].kind == .word
      else { return nil }
      return (Int(value.mantissa), end)
    }
    guard value < 100 else { return nil }
    let next = end < tokens.count && tokens[end].isSign("-") ? end + 1 : end
    guard value >= 20, value % 10 == 0,
      let (unit, last) = lexicon.numbers.words.match(tokens, at: next), (1...9).contains(unit)
    else { return (value, end) }
    return (value + unit, last)
  }

  /// "A few": said roughly, so that it is asked back.
  private func vague(at start: Int) -> NumberReading? {
    let found = [(NumberSign.few, 3), (.couple, 2)].lazy.compactMap { sign, count in
      lexicon.end(of: sign, tokens, at: start).map { (count, $0) }
    }.first
    return found.map { NumberReading(Exact($0.0), isVague: true, end: $0.1) }
  }
}
