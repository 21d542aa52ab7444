import Dialogues
import Quantities
import Wording

extension QuantityReader {
  /// A figure of one kind that begins at a token.
  func quantity(of kind: Quantity.Kind, at start: Int) -> Quantity? {
    if kind == .money, let range = range(of: kind, at: start) {
      return quantity(range, bound: nil, from: start)
    }
    let (bound, first) = bound(at: start)
    if kind == .money, bound == .about, let range = range(of: kind, at: first) {
      return quantity(range, bound: bound, from: start)
    }
    // "Almeno il 99,5 %": an article before the figure.
    let behind = lexicon.end(of: .small, tokens, at: first) ?? first
    for place in bound == nil ? [start] : [first, behind, start] where place < tokens.count {
      if let figure = figure(of: kind, at: place), !figure.measures.isEmpty {
        return quantity(figure, bound: place == start ? nil : bound, from: start)
      }
    }
    return nil
  }

  private func figure(of kind: Quantity.Kind, at start: Int) -> Figure? {
    switch kind {
    case .percent: percent(at: start)
    case .money: money(at: start)
    case .duration: duration(at: start)
    case .date: date(at: start, isAsked: true)
    case .number: bareNumber(at: start)
    case .clock: clock(at: start)
    case .hours: hours(at: start)
    case .count: count(at: start)
    }
  }

  /// A number that no unit is written to: "180ml" is none.
  private func bareNumber(at start: Int) -> Figure? {
    if let end = lexicon.end(of: .nothing, tokens, at: start) {
      return Figure(
        kind: .number, readings: [.number(.zero)], measures: [.number(.zero)], end: end)
    }
    guard isBoundary(start), !isPronoun(start),
      let number = numeral(at: start) ?? article(at: start),
      !isUnitGlued(number.end)
    else { return nil }
    return Figure(
      kind: .number, readings: number.all.map { .number($0) },
      measures: number.fraction.map { [.number($0)] } ?? number.all.map { .number(Ratio($0)) },
      end: number.end, number: number, isVague: number.isVague)
  }

  /// "Ein", "un" are numbers too; "a" is none.
  private func article(at start: Int) -> NumberReading? {
    guard lexicon.language != .en, lexicon.language != .ru,
      let end = lexicon.end(of: .article, tokens, at: start), end == start + 1,
      tokens[start].range.count > 1
    else { return nil }
    return NumberReading(Exact(1), end: end)
  }

  /// "The one you mentioned".
  private func isPronoun(_ start: Int) -> Bool {
    (max(0, start - 2)..<start).contains { lexicon.end(of: .pronoun, tokens, at: $0) == start + 1 }
  }

  private func isUnitGlued(_ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].isGlued, tokens[end].kind == .word else { return false }
    return tokens[end - 1].kind == .digits
  }

  /// "From 10 to 20 dollars", "$10-$20", "от 10 долларов до 20".
  private func range(of kind: Quantity.Kind, at start: Int) -> Figure? {
    let opened = lexicon.end(of: .rangeFrom, tokens, at: start)
    guard let lower = end(at: opened ?? start), let next = rangeSign(lower.end),
      let upper = end(at: next)
    else { return nil }
    guard let unit = lower.amount?.word ?? upper.amount?.word, opened != nil || upper.amount != nil
    else { return nil }
    let least = figure(
      Amount(numbers: lower.numbers, word: unit, end: upper.end), end: upper.end)
    let most = figure(
      Amount(numbers: upper.numbers, word: unit, end: upper.end), end: upper.end)
    guard let first = least.measures.first, let last = most.measures.first,
      least.measures.count == 1
    else { return nil }
    return Figure(
      kind: kind, readings: least.readings + most.readings, measures: [first], end: upper.end,
      upper: last)
  }

  private struct End {
    let numbers: [Ratio]
    let amount: Amount?
    let end: Int
  }

  private func end(at start: Int) -> End? {
    guard start < tokens.count, isBoundary(start) || currency(at: start) != nil else { return nil }
    if let amount = plainAmount(at: start) {
      return End(numbers: amount.numbers, amount: amount, end: amount.end)
    }
    guard let number = numeral(at: start), tokens[start].kind != .sign else { return nil }
    return End(numbers: [number.ratio], amount: nil, end: number.end)
  }

  private func rangeSign(_ index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    if tokens[index].isSign("-") { return index + 1 }
    return lexicon.end(of: .rangeTo, tokens, at: index)
  }
}
