import Quantities

extension QuantityReader {
  /// A number in digits with the signs between them: a dot, a comma, an apostrophe, a space before
  /// three; also ".75".
  func digits(at start: Int) -> NumberReading? {
    guard start < tokens.count, !isPart(start) else { return nil }
    if tokens[start].kind == .sign { return decimals(at: start) }
    guard tokens[start].kind == .digits else { return nil }
    if isListed(start) {
      return Exact(tokens[start].text).map { NumberReading($0, end: start + 1) }
    }
    var groups = [tokens[start].text]
    var signs: [String] = []
    var position = start + 1
    while let (sign, next) = separator(at: position, behind: groups, signs) {
      signs.append(sign)
      groups.append(tokens[next].text)
      position = next + 1
    }
    return number(groups, signs, end: position) ?? listed(groups, signs, from: start)
  }

  /// ".75": digits behind a sign with nothing before it.
  private func decimals(at start: Int) -> NumberReading? {
    guard leads(".", at: start) || leads(",", at: start),
      let value = Exact("0." + tokens[start + 1].text)
    else { return nil }
    return NumberReading(value, end: start + 2)
  }

  /// "22,24,26": the signs part numbers, and the first one stands by itself.
  private func listed(_ groups: [String], _ signs: [String], from start: Int) -> NumberReading? {
    guard signs.count > 1, signs.allSatisfy({ $0 == "," }) else { return nil }
    return Exact(groups[0]).map { NumberReading($0, end: start + 1) }
  }

  /// Whether a number stands behind the comma of such a list.
  private func isListed(_ start: Int) -> Bool {
    start > 1 && tokens[start].isGlued && tokens[start - 1].isSign(",")
      && tokens[start - 1].isGlued && tokens[start - 2].kind == .digits
  }

  /// Whether a sign stands free on its left and before digits on its right.
  func leads(_ sign: String, at start: Int) -> Bool {
    guard start + 1 < tokens.count, tokens[start].isSign(sign), tokens[start + 1].isGlued,
      tokens[start + 1].kind == .digits
    else { return false }
    guard start > 0, tokens[start].isGlued else { return true }
    return tokens[start - 1].kind == .sign
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
    guard let last = signs.last else { return Self.whole(groups, end) }
    let isGrouping = Self.isGrouping(groups) && groups[0].first != "0"
    let areEqual = signs.allSatisfy { $0 == last }
    if areEqual, isGrouping, signs.count > 1 || last == " " || last == "'" {
      return Self.whole(groups, end)
    }
    guard last == "." || last == "," else { return nil }
    guard signs.count == 1 else {
      let heads = Array(groups.dropLast())
      let isOther = signs.dropLast().allSatisfy { $0 == signs[0] && $0 != last }
      return isOther && (Self.isGrouping(heads) || Self.isIndian(heads, signs))
        ? Self.decimal(groups, end) : nil
    }
    guard isGrouping, let grouped = Self.whole(groups, end),
      let fraction = Self.decimal(groups, end)
    else { return Self.decimal(groups, end) }
    return last == lexicon.decimalSign
      ? NumberReading(fraction.main, other: grouped.main, isGrouped: false, end: end)
      : NumberReading(grouped.main, other: fraction.main, isGrouped: true, end: end)
  }

  private static func isGrouping(_ groups: [String]) -> Bool {
    (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// "12,34,567": pairs, and three at the end.
  private static func isIndian(_ groups: [String], _ signs: [String]) -> Bool {
    (1...2).contains(groups[0].count) && groups.count > 2 && groups[groups.count - 1].count == 3
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
  }

  private static func whole(_ groups: [String], _ end: Int) -> NumberReading? {
    Exact(groups.joined()).map { NumberReading($0, end: end) }
  }

  private static func decimal(_ groups: [String], _ end: Int) -> NumberReading? {
    Exact(groups.dropLast().joined() + "." + (groups.last ?? "")).map {
      NumberReading($0, end: end)
    }
  }
}
