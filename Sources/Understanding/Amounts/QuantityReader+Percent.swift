import Dialogues
import Quantities

extension QuantityReader {
  /// "99.9 %", "99,9 Prozent", "three nines".
  func percent(at start: Int) -> Figure? {
    guard isBoundary(start), let number = numeral(at: start) else { return nil }
    if let end = lexicon.end(of: .nines, tokens, at: number.end), let nines = nines(number.main) {
      return Figure(kind: .percent, readings: [.percent(nines)], end: end)
    }
    guard let end = lexicon.end(of: .percent, tokens, at: number.end) else { return nil }
    return Figure(
      kind: .percent, readings: number.percentages.map { .percent(Percent($0)) }, end: end)
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
