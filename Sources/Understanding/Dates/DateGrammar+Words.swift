import Quantities

extension DateGrammar {
  /// "Tomorrow", "yesterday", "the day after 13 February".
  func word(at start: Int) -> Found? {
    guard let today else { return nil }
    let certain: [(DayWord, Int)] = [
      (.thirdDay, 3), (.dayAfterTomorrow, 2), (.dayBeforeYesterday, -2), (.tomorrow, 1),
      (.yesterday, -1), (.today, 0),
    ]
    let loose: [(DayWord, Int)] = [(.followingDay, 1), (.previousDay, -1), (.sameDay, 0)]
    var best: (days: Int, end: Int)?
    for (word, days) in certain + (isAsked ? loose : []) {
      if let end = end(of: word, at: start), end > best?.end ?? 0 { best = (days, end) }
    }
    guard let (days, end) = best else { return nil }
    if days != 0, isAsked, let of = self.end(of: .of, at: end), let base = base(at: of) {
      return Found(base.dates.map { $0.adding(days: days) }, end: base.end)
    }
    return Found(today.adding(days: days), end: end)
  }

  /// "Next", "this", "last": 1, 0 or -1.
  func relation(at index: Int) -> (offset: Int, end: Int)? {
    let words: [(DayWord, Int)] = [(.last, -1), (.this, 0), (.next, 1)]
    var best: (offset: Int, end: Int)?
    for (word, offset) in words {
      if let end = end(of: word, at: index), end > best?.end ?? 0 { best = (offset, end) }
    }
    return best
  }

  /// "Next month", "du mois prochain", "October 2014", "the month": a month and what follows it.
  func month(at start: Int) -> (month: Month, end: Int)? {
    guard let today else { return nil }
    let first = lexicon.end(of: .dating, tokens, at: start) ?? start
    let next = afterSmall(afterSmall(first))
    if let (number, afterName) = lexicon.months.match(tokens, at: next) {
      let dotted = reader.afterDot(afterName)
      if let (year, end) = year(behind: dotted) {
        return Month(year: year, month: number).map { ($0, end) }
      }
      let year = number >= today.month ? today.year : today.year + 1
      return Month(year: year, month: number).map { ($0, dotted) }
    }
    let now = Month(containing: today)
    if let (offset, behind) = relation(at: next), let end = end(of: .monthOf, at: behind) {
      return (now.adding(offset), end)
    }
    guard let end = end(of: .monthOf, at: start) ?? end(of: .monthOf, at: next) else { return nil }
    guard let (offset, last) = relation(at: end) else { return (now, end) }
    return (now.adding(offset), last)
  }

  /// "The 15th", "the 15th day of next month", "le 2".
  func dayOfMonth(at start: Int) -> Found? {
    guard let today, let (day, end) = dayNumber(at: start, isBeforeMonth: true) else { return nil }
    let behind = self.end(of: .dayWord, at: end) ?? end
    if let (month, last) = month(at: behind), last > behind {
      return LocalDate(year: month.year, month: month.month, day: day).map { Found($0, end: last) }
    }
    let isLed =
      start > 0
      && (0..<start).contains { index in
        lexicon.end(of: .dating, tokens, at: index) == start
          || self.end(of: .of, at: index) == start
          || lexicon.end(of: .small, tokens, at: index) == start
      }
    if let (weekday, last) = name(at: behind), last > behind {
      let months = (-1...12).lazy.map { Month(containing: today).adding($0) }
      let date = months.compactMap {
        LocalDate(year: $0.year, month: $0.month, day: day)
      }.first { $0 >= today.adding(days: -7) && $0.weekday == weekday }
      return date.map { Found($0, end: last) }
    }
    guard isLed,
      tokens[start].kind == .digits || lexicon.ordinalDays.match(tokens, at: start) != nil,
      behind == tokens.count || tokens[behind].kind == .sign
    else { return nil }
    let months = (0...3).map { Month(containing: today).adding($0) }
    let next = months.lazy.compactMap {
      LocalDate(year: $0.year, month: $0.month, day: day)
    }.first { $0 >= today }
    return next.map { Found($0, end: behind) }
  }

  /// "End of March", "end of the year".
  func endOfMonth(at start: Int) -> Found? {
    guard let today, let first = end(of: .endOf, at: start) else { return nil }
    if let (month, end) = lexicon.months.match(tokens, at: first) {
      let year = today.month <= month ? today.year : today.year + 1
      let given = integer(at: end, digits: 4...4)
      return Month(year: given ?? year, month: month).map {
        Found($0.last, end: given == nil ? end : end + 1)
      }
    }
    if let (offset, next) = relation(at: first),
      let (unit, end) = lexicon.units.match(tokens, at: next)
    {
      return endOf(unit, offset, today, end)
    }
    let article = lexicon.end(of: .article, tokens, at: first) ?? first
    guard let (unit, end) = lexicon.units.match(tokens, at: article) else { return nil }
    guard let (offset, last) = relation(at: end) else { return endOf(unit, 0, today, end) }
    return endOf(unit, offset, today, last)
  }

  private func endOf(_ unit: TimeUnitWord, _ offset: Int, _ today: LocalDate, _ end: Int) -> Found?
  {
    if unit == .month { return Found(Month(containing: today).adding(offset).last, end: end) }
    guard unit == .year else { return nil }
    return Month(year: today.year + offset, month: 12).map { Found($0.last, end: end) }
  }
}
