import Dialogues
import Quantities

extension QuantityReader {
  /// "2 hours", "1 h 30 min", "2h30", "an hour and a half", "half a day", "полтора часа".
  func duration(at start: Int) -> Figure? {
    guard isBoundary(start), !addresses.contains(start), var span = span(at: start) else {
      return nil
    }
    if let longer = withPart(span) {
      span = longer
    } else {
      while let next = following(span) { span = next }
    }
    // "One hour a month": how often, not one month more.
    let (period, end) = period(at: span.end)
    return figure(span, end: end, period: period)
  }

  struct Span {
    let seconds: [Ratio]
    let unit: TimeUnitWord
    let isVague: Bool
    let end: Int
  }

  private func figure(_ span: Span, end: Int, period: PaymentPeriod?) -> Figure {
    let readings = span.seconds.compactMap { seconds -> Value? in
      guard seconds.denominator == 1, seconds >= .zero else { return nil }
      return Int(exactly: seconds.numerator).map { .duration($0) }
    }
    return Figure(
      kind: .duration, readings: readings,
      measures: span.seconds.map { .duration($0, isWorking: span.unit.isWorking) },
      end: end, period: period, isVague: span.isVague, unit: .time(span.unit))
  }

  private func span(at start: Int) -> Span? {
    if let (unit, end) = lexicon.units.match(tokens, at: start), unit.isWhole {
      return Span(seconds: [Ratio(unit.seconds)], unit: unit, isVague: false, end: end)
    }
    return counted(at: start, hasParts: true) ?? counted(at: start, hasParts: false)
      ?? single(at: start)
  }

  private func counted(at start: Int, hasParts: Bool) -> Span? {
    guard let number = numeral(at: start, hasParts: hasParts),
      let (unit, end) = unit(behind: number)
    else { return half(at: start) }
    let numbers = number.fraction.map { [$0] } ?? number.all.map { Ratio($0) }
    let seconds = numbers.compactMap { $0.multiplied(by: Ratio(unit.seconds)) }
    return seconds.isEmpty
      ? nil : Span(seconds: seconds, unit: unit, isVague: number.isVague, end: afterDot(end))
  }

  /// A unit behind a number, also "2 extra minutes", "3-min", "three quarters of an hour".
  private func unit(behind number: NumberReading) -> (TimeUnitWord, Int)? {
    var next = behindHyphen(number.end)
    if let end = lexicon.end(of: .extra, tokens, at: next) { next = end }
    if let found = lexicon.units.match(tokens, at: next) {
      return found.value.isWhole ? nil : (found.value, found.end)
    }
    // "Eight thousand in the month" is no span of time.
    guard number.fraction != nil || number.main.scale > 0,
      let of = lexicon.end(of: DayWord.of, tokens, at: next)
    else { return nil }
    let article = lexicon.end(of: .article, tokens, at: of) ?? of
    return lexicon.units.match(tokens, at: article).map { ($0.value, $0.end) }
  }

  /// "Half a" before a unit.
  private func half(at start: Int) -> Span? {
    guard let end = lexicon.end(of: .half, tokens, at: start) else { return nil }
    let next = lexicon.end(of: .article, tokens, at: end) ?? end
    guard let (unit, last) = lexicon.units.match(tokens, at: behindHyphen(next)),
      let seconds = Ratio(1, 2).multiplied(by: Ratio(unit.seconds))
    else { return nil }
    return Span(seconds: [seconds], unit: unit, isVague: false, end: afterDot(last))
  }

  /// "An hour", "the whole day".
  private func single(at start: Int) -> Span? {
    let whole = lexicon.end(of: .whole, tokens, at: start)
    guard let next = whole ?? lexicon.end(of: .article, tokens, at: start) else { return nil }
    let after = lexicon.end(of: .article, tokens, at: next) ?? next
    guard let (unit, end) = lexicon.units.match(tokens, at: behindHyphen(after)), !unit.isWhole
    else { return nil }
    return Span(seconds: [Ratio(unit.seconds)], unit: unit, isVague: false, end: afterDot(end))
  }

  /// "An hour and a half", "one year and a quarter": a part of the unit behind it.
  private func withPart(_ span: Span) -> Span? {
    guard span.seconds.count == 1, !span.unit.isWhole else { return nil }
    var (part, end) = (Ratio(1, 2), span.end)
    if let last = lexicon.end(of: .andHalf, tokens, at: span.end) {
      end = last
    } else if let next = lexicon.end(of: NumberSign.joining, tokens, at: span.end),
      let (bottom, last) = lexicon.fractions.match(tokens, at: next)
    {
      // "Deux heures et quart".
      (part, end) = (Ratio(1, bottom), last)
    } else if let next = lexicon.end(of: NumberSign.joining, tokens, at: span.end),
      let found = self.part(at: next), found.fraction != nil || found.main.scale > 0,
      found.ratio < .one, lexicon.units.match(tokens, at: found.end) == nil
    {
      (part, end) = (found.ratio, found.end)
    } else {
      return nil
    }
    let more = part.multiplied(by: Ratio(span.unit.seconds))
    return more.flatMap { span.seconds[0].adding($0) }.map {
      Span(seconds: [$0], unit: span.unit, isVague: span.isVague, end: end)
    }
  }

  /// Another span that belongs to the one before: "1 h 30 min", "2 hours and 10 minutes", "2h30".
  private func following(_ span: Span) -> Span? {
    guard span.seconds.count == 1, !span.unit.isWhole else { return nil }
    var start = lexicon.end(of: NumberSign.joining, tokens, at: span.end) ?? span.end
    if start < tokens.count, tokens[start].isSign(",") { start += 1 }
    start = lexicon.end(of: NumberSign.joining, tokens, at: start) ?? start
    // "One hour a month" is one span.
    let isArticle = lexicon.end(of: .article, tokens, at: start) != nil
    if start == span.end, isArticle { return minutes(behind: span) }
    if let next = self.span(at: start), next.seconds.count == 1, next.unit != span.unit,
      let sum = months(span, next) ?? span.seconds[0].adding(next.seconds[0])
    {
      return Span(seconds: [sum], unit: next.unit, isVague: span.isVague, end: next.end)
    }
    return minutes(behind: span)
  }

  /// Years and months count together in months.
  private func months(_ span: Span, _ next: Span) -> Ratio? {
    guard span.unit == .year, next.unit == .month, span.seconds[0].numerator > 0 else { return nil }
    let years = span.seconds[0] / Ratio(TimeUnitWord.year.seconds)
    guard years.denominator == 1, self.span(at: next.end) == nil, !continues(next.end) else {
      return nil
    }
    let size = Ratio(12 * TimeUnitWord.month.seconds)
    return years.multiplied(by: size)?.adding(next.seconds[0])
  }

  private func continues(_ end: Int) -> Bool {
    let joined = lexicon.end(of: NumberSign.joining, tokens, at: end) ?? end
    let comma = joined < tokens.count && tokens[joined].isSign(",") ? joined + 1 : joined
    return comma > end && span(at: comma) != nil
  }

  /// "2h30", "1 hour thirty": minutes that are not named.
  private func minutes(behind span: Span) -> Span? {
    guard span.unit == .hour, span.end < tokens.count else { return nil }
    let token = tokens[span.end]
    var found: (Int, Int)?
    if token.kind == .digits, token.text.count == 2 {
      found = Int(token.text).map { ($0, span.end + 1) }
    } else if token.kind == .word, let number = numeral(at: span.end), let whole = number.whole,
      lexicon.end(of: .article, tokens, at: span.end) == nil
    {
      found = (whole, number.end)
    }
    guard let (minutes, end) = found, (1..<60).contains(minutes), !isCounting(end),
      let sum = span.seconds[0].adding(Ratio(minutes * 60))
    else { return nil }
    return Span(seconds: [sum], unit: .minute, isVague: span.isVague, end: end)
  }

  /// Whether a number that ends here counts something.
  private func isCounting(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].kind == .word
      && lexicon.end(of: NumberSign.joining, tokens, at: index) == nil
      || tokens[index].isSign("%")
  }
}
