import Dialogues
import Quantities

/// Finds the figures of a line from left to right: one grammar for five languages, whose words come
/// from the lexicon.
struct QuantityReader {
  let line: TokenLine
  let lexicon: Lexicon
  /// Days without a year are reckoned from here; without it they are no dates.
  let today: LocalDate?
  /// Tokens of web addresses, whose figures mean nothing.
  let addresses: IndexSpans
  let numerals = FoundNumerals()

  init(line: TokenLine, lexicon: Lexicon, today: LocalDate?) {
    self.line = line
    self.lexicon = lexicon
    self.today = today
    addresses = line.addresses
  }

  var tokens: [Token] { line.tokens }

  /// All figures, none overlapping another.
  var quantities: [Quantity] {
    scan { quantity(at: $0) }
  }

  /// With service hours and counted things.
  var everything: [Quantity] {
    scan { start in
      let wider = [Quantity.Kind.hours, .count].lazy.compactMap { quantity(of: $0, at: start) }
      let plain = quantity(at: start)
      return wider.first { $0.tokens.upperBound > plain?.tokens.upperBound ?? start } ?? plain
    }
  }

  /// The figures of one kind, as where a question asks for it.
  func quantities(of kind: Quantity.Kind) -> [Quantity] {
    var found: [Quantity] = []
    for quantity in scan({ quantity(of: kind, at: $0) }) where !isRepeated(quantity, found.last) {
      found.append(quantity)
    }
    // Beside times a part of the day says nothing new.
    let isExact = kind == .clock && found.contains { !$0.isVague }
    return isExact ? found.filter { !$0.isVague } : found
  }

  /// "Forty-five (45)": the same once more in brackets.
  private func isRepeated(_ quantity: Quantity, _ last: Quantity?) -> Bool {
    let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    guard let last, last.measures == quantity.measures, last.tokens.upperBound == start - 1 else {
      return false
    }
    return tokens[start - 1].isSign("(") && end < tokens.count && tokens[end].isSign(")")
  }

  private func scan(_ read: (Int) -> Quantity?) -> [Quantity] {
    var found: [Quantity] = []
    var position = 0
    while position < tokens.count {
      if let quantity = read(position) {
        found.append(quantity)
        position = max(position + 1, quantity.tokens.upperBound)
      } else {
        position += 1
      }
    }
    return found
  }

  /// The longest figure that begins at a token.
  func quantity(at start: Int) -> Quantity? {
    let (bound, first) = bound(at: start)
    guard first < tokens.count, lexicon.mayBeginFigure(tokens[first]) else { return nil }
    guard let best = figure(at: first), !best.readings.isEmpty else { return nil }
    return quantity(best, bound: bound, from: start)
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
    enum Unit {
      case none, percent
      case currency(CurrencyWord)
      case time(TimeUnitWord)
    }

    let kind: Quantity.Kind
    let readings: [Value]
    let measures: [Measure]
    let end: Int
    var period: PaymentPeriod?
    var number: NumberReading?
    var upper: Measure?
    var isVague = false
    var unit = Unit.none
  }

  func number(at start: Int) -> Figure? {
    guard isBoundary(start), let number = numeral(at: start) else { return nil }
    let (period, end) = period(at: number.end)
    return Figure(
      kind: .number, readings: number.all.map { .number($0) },
      measures: number.fraction.map { [.number($0)] } ?? number.all.map { .number(Ratio($0)) },
      end: end, period: period, number: number, isVague: number.isVague)
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

  func behindHyphen(_ index: Int) -> Int {
    index < tokens.count && tokens[index].isSign("-") ? index + 1 : index
  }
}
