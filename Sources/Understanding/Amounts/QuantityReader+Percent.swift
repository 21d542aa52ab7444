import Dialogues
import Quantities

extension QuantityReader {
  /// "99.9 %", "99,9 Prozent", "three nines".
  func percent(at start: Int) -> Figure? {
    guard isBoundary(start) else { return nil }
    guard let number = numeral(at: start) else { return half(at: start) ?? leading(at: start) }
    if let end = lexicon.end(of: .nines, tokens, at: number.end) {
      let more = lexicon.end(of: .andHalf, tokens, at: end)
      let half = Exact(mantissa: 5, scale: 1) ?? .zero
      let count = more == nil ? number.main : number.main.adding(half) ?? number.main
      if let nines = nines(count) { return figure(percentages: [nines], end: more ?? end) }
    }
    guard let end = lexicon.end(of: .percent, tokens, at: behindHyphen(number.end)) else {
      return nil
    }
    return figure(number, end: end)
  }

  /// "Half a percent".
  private func half(at start: Int) -> Figure? {
    guard let next = lexicon.end(of: .half, tokens, at: start),
      let end = lexicon.end(of: .percent, tokens, at: next), let half = Exact("0.5")
    else { return nil }
    return figure(percentages: [Percent(half)], end: end)
  }

  /// "Percent of ten": the sign before the number.
  private func leading(at start: Int) -> Figure? {
    guard let end = lexicon.end(of: .percent, tokens, at: start), tokens[start].kind == .word,
      let of = lexicon.end(of: DayWord.of, tokens, at: end), let number = numeral(at: of)
    else { return nil }
    return figure(number, end: number.end)
  }

  private func figure(_ number: NumberReading, end: Int) -> Figure {
    if let fraction = number.fraction {
      return Figure(kind: .percent, readings: [], measures: [.percent(fraction)], end: end)
    }
    return figure(percentages: number.percentages.map { Percent($0) }, end: end)
  }

  private func figure(percentages: [Percent], end: Int) -> Figure {
    Figure(
      kind: .percent, readings: percentages.map { .percent($0) },
      measures: percentages.map { .percent(Ratio($0.value)) }, end: end)
  }

  /// Three nines are 99.9; three and a half 99.95.
  private func nines(_ count: Exact) -> Percent? {
    let (whole, half) = (count.description, count.scale == 1)
    guard let number = Int(half ? String(whole.dropLast(2)) : whole), (2...9).contains(number),
      !half || whole.hasSuffix(".5")
    else { return nil }
    let decimals = String(repeating: "9", count: number - 2) + (half ? "5" : "")
    return Exact("99." + (decimals.isEmpty ? "0" : decimals)).map { Percent($0) }
  }
}
