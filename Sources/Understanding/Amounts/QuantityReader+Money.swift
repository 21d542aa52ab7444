import Dialogues
import Quantities

extension QuantityReader {
  /// "€8,000 a month", "8000 euros", "8 тыс. руб. в месяц", "50 cents".
  func money(at start: Int) -> Figure? {
    guard isBoundary(start), let (amounts, end) = amount(at: start) else { return nil }
    let (period, last) = period(at: end)
    return Figure(kind: .money, readings: amounts.map { .money($0) }, end: last, period: period)
  }

  private func amount(at start: Int) -> (amounts: [Money], end: Int)? {
    if let (word, next) = lexicon.currencies.match(tokens, at: start), !word.isMinor,
      let number = numeral(at: afterDot(next))
    {
      return (money(number.amounts, in: word), number.end)
    }
    guard let number = numeral(at: start),
      let (word, end) = lexicon.currencies.match(tokens, at: afterOf(number.end))
    else { return nil }
    let amounts = money(number.amounts, in: word)
    guard !word.isMinor, amounts.count == 1, let cents = cents(at: end) else {
      return (amounts, afterDot(end))
    }
    let (sum, isTooLarge) = amounts[0].minor.addingReportingOverflow(cents.value)
    return isTooLarge ? ([], end) : ([Money(minor: sum, currency: word.currency)], cents.end)
  }

  /// "millions de $", "milioni di euro".
  private func afterOf(_ index: Int) -> Int {
    lexicon.end(of: DayWord.of, tokens, at: index) ?? index
  }

  /// "and 50 cents" behind an amount.
  private func cents(at start: Int) -> (value: Int64, end: Int)? {
    let first = lexicon.end(of: NumberSign.joining, tokens, at: start) ?? start
    guard first < tokens.count, let number = numeral(at: first), number.main.scale == 0,
      (1...99).contains(number.main.mantissa),
      let (word, end) = lexicon.currencies.match(tokens, at: number.end), word.isMinor
    else { return nil }
    return (number.main.mantissa, end)
  }

  private func money(_ amounts: [Exact], in word: CurrencyWord) -> [Money] {
    let digits = word.isMinor ? 0 : word.currency.minorDigits
    return amounts.compactMap { Self.money($0, word.currency, digits: digits) }
  }

  /// Minor units; nil where the number has more decimals than the currency.
  static func money(_ amount: Exact, _ currency: Currency, digits: Int) -> Money? {
    guard amount.scale <= digits, !amount.isNegative else { return nil }
    var minor = Int128(amount.mantissa)
    for _ in 0..<(digits - amount.scale) { minor *= 10 }
    return Int64(exactly: minor).map { Money(minor: $0, currency: currency) }
  }

  func period(at start: Int) -> (PaymentPeriod?, Int) {
    guard let (period, end) = lexicon.periods.match(tokens, at: start) else { return (nil, start) }
    return (period, end)
  }

  /// The dot of an abbreviation belongs to it unless it ends the sentence.
  func afterDot(_ index: Int) -> Int {
    guard index + 1 < tokens.count, tokens[index].isSign("."), tokens[index].isGlued else {
      return index
    }
    return index + 1
  }
}
