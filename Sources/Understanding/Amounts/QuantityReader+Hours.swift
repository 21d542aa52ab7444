import Dialogues
import Quantities

extension QuantityReader {
  /// "9:30 - 11:00", "from 5 to 6 pm", "in the morning".
  func clock(at start: Int) -> Figure? {
    let grammar = ClockGrammar(reader: self)
    guard let found = grammar.range(at: start) ?? grammar.part(at: start) else { return nil }
    return Figure(
      kind: .clock, readings: [], measures: [.clock(found.range)], end: found.end,
      isVague: found.isVague)
  }

  /// "Monday to Friday 8 to 18", "rund um die Uhr", "по будням с 9 до 18".
  func hours(at start: Int) -> Figure? {
    guard let found = HoursGrammar(reader: self).hours(at: start) else { return nil }
    return Figure(
      kind: .hours, readings: [], measures: found.readings.map { .hours($0) }, end: found.end,
      isVague: found.isVague)
  }

  /// "200 nurses", "dreihundert Arbeitsplätze": a number and what it counts.
  func count(at start: Int) -> Figure? {
    guard isBoundary(start), let number = numeral(at: start), let whole = number.amounts.first,
      whole.scale == 0, !whole.isNegative
    else { return nil }
    let next = lexicon.end(of: .extra, tokens, at: number.end) ?? number.end
    let amounts = number.amounts.map { Ratio($0) }
    for place in [next, next + 1, next + 2] where place < tokens.count {
      // Twenty minutes are no twenty of what comes behind them.
      guard (next..<place).allSatisfy({ tokens[$0].kind == .word && !isUnit($0) }) else { break }
      if let (unit, end) = lexicon.counted.match(tokens, at: place) {
        return Figure(
          kind: .count, readings: number.amounts.map { .count(Int($0.mantissa)) },
          measures: amounts.map { .count($0, unit: unit) }, end: end, isVague: number.isVague)
      }
    }
    return nil
  }

  /// Whether a unit of time or a currency stands there.
  private func isUnit(_ index: Int) -> Bool {
    lexicon.units.match(tokens, at: index) != nil || currency(at: index) != nil
  }
}
