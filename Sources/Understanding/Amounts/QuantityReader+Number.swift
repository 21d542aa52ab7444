import Quantities

extension QuantityReader {
  /// A number in digits or words, with the words that count thousands: "8", "8,5", "8k", "eight
  /// thousand".
  func numeral(at start: Int) -> NumberReading? {
    guard
      var number = digits(at: start) ?? fraction(at: start) ?? negative(at: start)
        ?? words(at: start) ?? half(at: start)
    else { return nil }
    if let end = lexicon.end(of: .andHalf, tokens, at: number.end), number.other == nil,
      let half = Exact(mantissa: 5, scale: 1), let sum = number.main.adding(half)
    {
      number = NumberReading(sum, end: end)
    }
    while let (factor, end) = lexicon.numbers.magnitudes.match(tokens, at: number.end),
      let product = number.times(factor, end: end)
    {
      number = product
    }
    return number
  }

  /// ".75": digits behind a sign with nothing before it.
  private func fraction(at start: Int) -> NumberReading? {
    guard leads(".", at: start) || leads(",", at: start),
      let value = Exact("0." + tokens[start + 1].text)
    else { return nil }
    return NumberReading(value, end: start + 2)
  }

  /// "-5": taken as what it says, so that nobody reads a positive number into it.
  private func negative(at start: Int) -> NumberReading? {
    guard leads("-", at: start), let number = digits(at: start + 1),
      let value = Exact.zero.subtracting(number.main)
    else { return nil }
    return NumberReading(value, end: number.end)
  }

  /// Whether a sign stands free on its left and before digits on its right.
  private func leads(_ sign: String, at start: Int) -> Bool {
    guard start + 1 < tokens.count, tokens[start].isSign(sign), tokens[start + 1].isGlued,
      tokens[start + 1].kind == .digits
    else { return false }
    guard start > 0, tokens[start].isGlued else { return true }
    return tokens[start - 1].kind == .sign && tokens[start - 1].text != sign
  }

  private func half(at start: Int) -> NumberReading? {
    guard let end = lexicon.end(of: .half, tokens, at: start),
      lexicon.numbers.magnitudes.match(tokens, at: end) != nil,
      let half = Exact(mantissa: 5, scale: 1)
    else { return nil }
    return NumberReading(half, end: end)
  }

  /// Digits with the signs between them: a dot, a comma, an apostrophe, or a space before three.
  private func digits(at start: Int) -> NumberReading? {
    guard start < tokens.count, tokens[start].kind == .digits, !isPart(start) else { return nil }
    var groups = [tokens[start].text]
    var signs: [String] = []
    var position = start + 1
    while let (sign, next) = separator(at: position, behind: groups, signs) {
      signs.append(sign)
      groups.append(tokens[next].text)
      position = next + 1
    }
    return number(groups, signs, end: position)
  }

  /// Whether digits are the first part of a fraction or of a clock time.
  private func isPart(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 2].kind == .digits else { return false }
    let sign = tokens[index + 1]
    return (sign.isSign("/") || sign.isSign(":")) && sign.isGlued && tokens[index + 2].isGlued
  }

  private func separator(
    at position: Int, behind groups: [String], _ signs: [String]
  ) -> (sign: String, next: Int)? {
    guard position < tokens.count else { return nil }
    let token = tokens[position]
    if token.kind == .digits, !token.isGlued, token.text.count == 3, (groups.last ?? "").count <= 3,
      signs.allSatisfy({ $0 == " " }), signs.isEmpty == false || groups[0].first != "0"
    {
      return (" ", position)
    }
    let next = position + 1
    guard [".", ",", "'"].contains(token.text), token.isGlued, next < tokens.count,
      tokens[next].kind == .digits, tokens[next].isGlued
    else { return nil }
    return (token.text, next)
  }

  private func number(_ groups: [String], _ signs: [String], end: Int) -> NumberReading? {
    func whole(_ digits: [String]) -> Exact? { Exact(digits.joined()) }
    func decimal(_ digits: [String]) -> Exact? {
      Exact(digits.dropLast().joined() + "." + (digits.last ?? ""))
    }
    guard let last = signs.last else { return whole(groups).map { NumberReading($0, end: end) } }
    let isGrouping =
      (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].first != "0"
    let areEqual = signs.allSatisfy { $0 == last }
    let heads = groups.dropLast()
    let headsGroup =
      (1...3).contains(groups[0].count) && heads.dropFirst().allSatisfy { $0.count == 3 }
    if areEqual, isGrouping, signs.count > 1 || last == " " || last == "'" {
      return whole(groups).map { NumberReading($0, end: end) }
    }
    guard last == "." || last == "," else { return nil }
    if signs.count > 1 {
      guard signs.dropLast().allSatisfy({ $0 == signs[0] && $0 != last }), headsGroup else {
        return nil
      }
      return decimal(groups).map { NumberReading($0, end: end) }
    }
    guard isGrouping, let grouped = whole(groups) else {
      return decimal(groups).map { NumberReading($0, end: end) }
    }
    guard let fraction = decimal(groups) else { return nil }
    return last == lexicon.decimalSign
      ? NumberReading(fraction, other: grouped, isGrouped: false, end: end)
      : NumberReading(grouped, other: fraction, isGrouped: true, end: end)
  }
}
