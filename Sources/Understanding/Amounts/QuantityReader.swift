import Dialogues
import Quantities

/// Finds the figures of a line from left to right: one grammar for five languages, whose words come
/// from the lexicon.
struct QuantityReader {
  let line: TokenLine
  let lexicon: Lexicon
  /// Days without a year are reckoned from here; without it they are no dates.
  let today: LocalDate?

  var tokens: [Token] { line.tokens }

  /// All figures, none overlapping another.
  var quantities: [Quantity] {
    var found: [Quantity] = []
    var position = 0
    while position < tokens.count {
      if let quantity = quantity(at: position) {
        found.append(quantity)
        position = quantity.tokens.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  /// The longest figure that begins at a token.
  func quantity(at start: Int) -> Quantity? {
    let (bound, first) = bound(at: start)
    guard first < tokens.count else { return nil }
    guard let best = figure(at: first), !best.readings.isEmpty else { return nil }
    let (after, end) = bound == nil ? self.bound(at: best.end) : (nil, best.end)
    let last = after == nil ? best.end : end
    let span = tokens[start].range.lowerBound..<tokens[last - 1].range.upperBound
    return Quantity(
      kind: best.kind, readings: best.readings, span: span, bound: bound ?? after,
      period: best.period, tokens: start..<last, number: best.number)
  }

  /// What the grammar that reaches furthest finds; of two that reach as far the first counts.
  private func figure(at start: Int) -> Figure? {
    var best = date(at: start)
    func take(_ figure: Figure?) {
      if let figure, figure.end > best?.end ?? 0 { best = figure }
    }
    take(percent(at: start))
    take(money(at: start))
    take(duration(at: start))
    take(number(at: start))
    return best
  }

  /// What one of the grammars found.
  struct Figure {
    let kind: Quantity.Kind
    let readings: [Value]
    let end: Int
    var period: PaymentPeriod?
    var number: NumberReading?
  }

  private func number(at start: Int) -> Figure? {
    guard isBoundary(start), let number = numeral(at: start) else { return nil }
    let (period, end) = period(at: number.end)
    return Figure(
      kind: .number, readings: number.all.map { .number($0) }, end: end, period: period,
      number: number)
  }

  /// Digits inside a name such as O2, and those behind the sign of a fraction or a clock time, begin
  /// no figure.
  func isBoundary(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    guard index > 0, tokens[index].isGlued, tokens[index].kind == .digits else { return true }
    let before = tokens[index - 1]
    guard before.isSign("/") || before.isSign(":") else { return before.kind != .word }
    return index < 2 || tokens[index - 2].kind != .digits
  }

  private func bound(at start: Int) -> (Quantity.Bound?, Int) {
    if let end = lexicon.end(of: .atMost, tokens, at: start) { return (.atMost, end) }
    if let end = lexicon.end(of: .atLeast, tokens, at: start) { return (.atLeast, end) }
    return (nil, start)
  }
}
