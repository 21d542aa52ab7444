import Quantities
import Wording

extension DateGrammar {
  /// "In two weeks", "3 days ago", "two months after next Friday", "2 weeks before Christmas".
  func shifted(at start: Int) -> Found? {
    guard let today, let found = reckoned(at: start, today) else { return nil }
    // "… on Friday": the first one from then on.
    let next = lexicon.end(of: .dating, tokens, at: found.end) ?? found.end
    guard next > found.end, let date = found.dates.first,
      let (day, end) = lexicon.weekdays.match(tokens, at: next), isAsked
    else { return found }
    let dates = [day.following(date.adding(days: -1)), day.of(0, date)]
    return Found(dates[0] == dates[1] ? [dates[0]] : dates, end: end)
  }

  func reckoned(at start: Int, _ today: LocalDate) -> Found? {
    if let next = end(of: .agoBefore, at: start), let span = span(at: next) {
      return Found(span.before(today), end: span.end)
    }
    if let next = end(of: .within, at: start), let span = span(at: next) {
      let plain = Found(span.after(today), end: end(of: .hence, at: span.end) ?? span.end)
      return isAsked ? longest([behind(span, today), plain]) : plain
    }
    if isAsked, let next = end(of: .next, at: start), let span = span(at: next), span.isCounted {
      return Found(span.after(today), end: span.end)
    }
    guard let span = span(at: start) else { return nil }
    if span.isAhead { return Found(span.after(today), end: span.end) }
    return behind(span, today)
  }

  private func behind(_ span: Span, _ today: LocalDate) -> Found? {
    var found: [Found?] = []
    for (word, isAfter) in [(DayWord.after, true), (.before, false)] {
      guard let next = end(of: word, at: span.end) else { continue }
      let base = longest([weekday(at: afterArticle(next)), base(at: afterArticle(next))])
      guard let base = base ?? beginning(at: afterArticle(next)) else { continue }
      var dates = base.dates.map { isAfter ? span.after($0) : span.before($0) }
      // "A year after Christmas": the last one or the next.
      if isAfter, span.months % 12 == 0, span.months > 0, span.days == 0, dates.count == 1,
        holiday(at: afterArticle(next))?.end == base.end, year(behind: base.end - 1) == nil
      {
        dates.append(dates[0].adding(months: -12))
      }
      found.append(Found(dates, end: base.end))
    }
    found.append(end(of: .ago, at: span.end).map { Found(span.before(today), end: $0) })
    found.append(end(of: .hence, at: span.end).map { Found(span.after(today), end: $0) })
    return longest(found)
  }

  /// "Two weeks since the year 2011": from its first day.
  private func beginning(at start: Int) -> Found? {
    let first = afterSmall(start)
    guard let (unit, end) = lexicon.units.match(tokens, at: first), unit == .year,
      let year = integer(at: end, digits: 4...4)
    else { return nil }
    return Found(dates(year: year, month: 1, day: 1), end: end + 1)
  }

  private func afterArticle(_ index: Int) -> Int {
    lexicon.end(of: .article, tokens, at: index) ?? index
  }

  /// Whole days, weeks, months and years.
  struct Span {
    var months = 0
    var days = 0
    /// Whether a number stood in it.
    var isCounted = false
    /// "Two upcoming days".
    var isAhead = false
    var end: Int

    func after(_ date: LocalDate) -> LocalDate { date.adding(months: months).adding(days: days) }

    func before(_ date: LocalDate) -> LocalDate {
      date.adding(months: -months).adding(days: -days)
    }
  }

  func span(at start: Int) -> Span? {
    guard var span = part(at: start) else { return nil }
    while true {
      var next = lexicon.end(of: NumberSign.joining, tokens, at: span.end) ?? span.end
      if isSign(",", at: next) { next += 1 }
      guard let more = part(at: next), more.isCounted else { break }
      span.months += more.months
      span.days += more.days
      span.end = more.end
    }
    return abs(span.months) < 12_000 && abs(span.days) < 400_000 ? span : nil
  }

  private func part(at start: Int) -> Span? {
    var (count, next, isCounted, isAhead) = (1, start, false, false)
    if let number = reader.numeral(at: start, hasParts: false) {
      guard let whole = number.whole, (0...10_000).contains(whole) else { return nil }
      (count, next, isCounted) = (whole, number.end, true)
      if isAsked, let upcoming = end(of: .next, at: next) { (next, isAhead) = (upcoming, true) }
    } else if let article = lexicon.end(of: .article, tokens, at: start) {
      next = article
    } else if let days = fortnight(at: start) {
      return days
    } else if !isBareUnit(start) {
      return nil
    }
    guard let (unit, end) = lexicon.units.match(tokens, at: reader.behindHyphen(next)) else {
      return fortnight(at: next)
    }
    guard let (months, days) = Self.length(unit) else { return nil }
    return Span(
      months: months * count, days: days * count, isCounted: isCounted, isAhead: isAhead,
      end: reader.afterDot(end))
  }

  private static func length(_ unit: TimeUnitWord) -> (months: Int, days: Int)? {
    switch unit {
    case .day, .workingDay: (0, 1)
    case .week: (0, 7)
    case .month: (1, 0)
    case .quarter: (3, 0)
    case .halfYear: (6, 0)
    case .year: (12, 0)
    case .second, .minute, .hour, .workingHour, .halfHour, .quarterHour, .threeQuarterHour,
      .hourAndHalf, .halfDay:
      nil
    }
  }

  private func fortnight(at start: Int) -> Span? {
    end(of: .inFortnight, at: start).map { Span(days: 14, end: $0) }
  }

  /// "Через неделю", "год назад": in Russian a unit without a number is one.
  private func isBareUnit(_ start: Int) -> Bool {
    guard lexicon.language == .ru, let (_, end) = lexicon.units.match(tokens, at: start) else {
      return false
    }
    return self.end(of: .ago, at: end) != nil
      || (0..<start).contains { self.end(of: .within, at: $0) == start }
  }
}
