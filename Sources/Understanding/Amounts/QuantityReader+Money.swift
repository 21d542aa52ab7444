import Dialogues
import Quantities

extension QuantityReader {
  /// "€8,000 a month", "8000 euros", "8 тыс. руб. в месяц", "50 cents", "US$ 3 and fourteen".
  func money(at start: Int) -> Figure? {
    guard isBoundary(start) || currency(at: start) != nil, !addresses.contains(start),
      let amount = plainAmount(at: start)
    else { return nil }
    let (period, last) = period(at: amount.end)
    return figure(amount, end: last, period: period)
  }

  /// An amount in one currency.
  struct Amount {
    let numbers: [Ratio]
    let word: CurrencyWord
    let end: Int
  }

  func figure(_ amount: Amount, end: Int, period: PaymentPeriod? = nil) -> Figure {
    let (word, currency) = (amount.word, amount.word.currency)
    let digits = word.isMinor ? 0 : currency.minorDigits
    let readings = amount.numbers.compactMap { number in
      number.exact.flatMap { Self.money($0, currency, digits: digits) }
    }
    return Figure(
      kind: .money, readings: readings.map { .money($0) },
      measures: amount.numbers.map { .money($0, currency, isMinor: word.isMinor) }, end: end,
      period: period, unit: .currency(word))
  }

  func plainAmount(at start: Int) -> Amount? {
    let read = prefixed(at: start) ?? suffixed(at: start)
    guard let read, !read.word.isMinor, read.numbers.count == 1, read.numbers[0].denominator == 1,
      let (cents, end) = cents(behind: read),
      let sum = read.numbers[0].adding(Ratio(Int128(cents), 100))
    else { return read }
    return Amount(numbers: [sum], word: read.word, end: end)
  }

  /// The currency before the number; the same currency once more behind it says nothing new.
  private func prefixed(at start: Int) -> Amount? {
    guard let (word, next) = currency(at: start), !word.isMinor else { return nil }
    // "$..75": a slip; "Rs. 20": the dot of an abbreviation.
    let isTwice =
      next + 1 < tokens.count && tokens[next].isSign(".") && tokens[next + 1].isSign(".")
    let isWord = tokens[next - 1].kind == .word
    let first = isTwice ? next + 1 : isWord ? afterDot(next) : next
    guard var number = numeral(at: first), !isGluedToWord(number.end) else { return nil }
    // Behind a currency a small "m" means millions: "€1.5m".
    if number.end < tokens.count, tokens[number.end].text == "m", tokens[number.end].isGlued,
      let millions = number.times(1_000_000, end: number.end + 1)
    {
      number = millions
    }
    var end = number.end
    if let (again, last) = currency(at: end), again == word, !leadsNumber(last) { end = last }
    return Amount(numbers: number.money, word: word, end: end)
  }

  private func suffixed(at start: Int) -> Amount? {
    if let minor = minor(at: start) { return minor }
    guard let number = numeral(at: start) else { return single(at: start) }
    if let (factor, word, end) = scaledCurrency(at: number.end),
      let product = number.times(factor, end: end)
    {
      return Amount(numbers: product.money, word: word, end: end)
    }
    let next = lexicon.end(of: DayWord.of, tokens, at: number.end) ?? number.end
    guard let (word, end) = currency(at: behindHyphen(next)), !leadsNumber(end) else { return nil }
    // "75 USD million": the thousands behind the currency.
    if let (factor, last) = magnitude(at: end, isAlone: true),
      let product = number.times(factor, end: last)
    {
      return Amount(numbers: product.money, word: word, end: last)
    }
    return Amount(numbers: number.money, word: word, end: afterDot(end))
  }

  /// "A dollar".
  private func single(at start: Int) -> Amount? {
    guard let next = lexicon.end(of: .article, tokens, at: start), next < tokens.count,
      tokens[next].kind == .word, let (word, end) = currency(at: next), !word.isMinor
    else { return nil }
    return Amount(numbers: [.one], word: word, end: end)
  }

  /// "50 cents", which in French is no fifty hundreds.
  private func minor(at start: Int) -> Amount? {
    guard let (cents, next) = small(at: start), let (word, end) = currency(at: next), word.isMinor
    else { return nil }
    return Amount(numbers: [Ratio(cents)], word: word, end: afterDot(end))
  }

  private func small(at start: Int) -> (Int, Int)? {
    guard start < tokens.count, tokens[start].kind != .sign else { return nil }
    guard tokens[start].kind == .digits else { return belowHundred(at: start) }
    guard let digits = digits(at: start), let whole = digits.whole, whole < 1000 else { return nil }
    return (whole, digits.end)
  }

  /// Whether a currency sign is written to a number behind it: "3 USD50 cards".
  private func leadsNumber(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].kind == .digits && tokens[end].isGlued
      && !tokens[end - 1].isGlued
  }

  private func isGluedToWord(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].kind == .word && tokens[end].isGlued
      && currency(at: end) == nil
      && tokens[end].range.count > 4
  }

  /// A word for a currency, or a code of ISO 4217 in capitals.
  func currency(at start: Int) -> (word: CurrencyWord, end: Int)? {
    if let found = lexicon.currencies.match(tokens, at: start) { return (found.value, found.end) }
    guard start < tokens.count, tokens[start].kind == .word, tokens[start].range.count == 3,
      !CurrencyWord.ordinaryWords.contains(tokens[start].text),
      let word = CurrencyWord(key: line.text(scalars: tokens[start].range))
    else { return nil }
    let isSigned = start + 1 < tokens.count && tokens[start + 1].isSign("$")
    return (word, isSigned ? start + 2 : start + 1)
  }

  /// "120 MEUR", "50 k€".
  private func scaledCurrency(at start: Int) -> (factor: Int, word: CurrencyWord, end: Int)? {
    guard start < tokens.count, tokens[start].kind == .word, tokens[start].range.count == 4,
      let first = tokens[start].text.first,
      let factor = ["m": 1_000_000, "k": 1000, "t": 1000][first],
      let word = CurrencyWord(key: String(tokens[start].text.dropFirst()).uppercased())
    else { return nil }
    return (factor, word, start + 1)
  }

  /// "And 50 cents", "dollars forty five", "€ 20 43": hundredth parts behind a whole amount.
  private func cents(behind amount: Amount) -> (Int, Int)? {
    let joined = lexicon.end(of: NumberSign.joining, tokens, at: amount.end)
    let first = joined ?? amount.end
    if let minor = minor(at: first) {
      let cents = minor.numbers.first.flatMap { Int(exactly: $0.numerator) } ?? 0
      return (1...99).contains(cents) ? (cents, minor.end) : nil
    }
    guard first < tokens.count, tokens[first].kind != .sign, let number = numeral(at: first),
      let cents = number.whole, (1...99).contains(cents), currency(at: number.end) == nil
    else { return nil }
    let isTwoDigits = tokens[first].kind == .digits ? tokens[first].text.count == 2 : cents > 9
    guard joined != nil || isTwoDigits, ends(at: number.end, isJoined: joined != nil) else {
      return nil
    }
    return (cents, number.end)
  }

  /// Whether nothing is counted by a number that ends here.
  private func ends(at index: Int, isJoined: Bool) -> Bool {
    guard index < tokens.count else { return true }
    if tokens[index].kind == .sign {
      return !["%", "-", "/", ":", "°"].contains(tokens[index].text) || !tokens[index].isGlued
    }
    return isJoined && lexicon.end(of: NumberSign.joining, tokens, at: index) != nil
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

extension NumberReading {
  /// The readings of an amount of money.
  fileprivate var money: [Ratio] { fraction.map { [$0] } ?? amounts.map { Ratio($0) } }
}
