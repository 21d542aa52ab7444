import Quantities
import Wording

extension DateGrammar {
  /// "Thursday", "next Monday", "Tuesday of next week", "Friday, 18 July", "two Sundays from now".
  func weekday(at start: Int) -> Found? {
    guard let today else { return nil }
    if let counted = countedWeekdays(at: start, today) { return counted }
    if let (week, next) = week(at: start), let (day, end) = name(at: afterDating(next)) {
      return Found(day.of(week, today), end: end)
    }
    let relation = relation(at: start)
    guard let (day, end) = name(at: relation?.end ?? start) else { return nil }
    if let found = shiftedWeek(day, at: end, today) { return found }
    if let dated = dated(day, at: end) {
      guard relation != nil else { return dated }
      // "This Friday 5/12" may be a day of this year that is over.
      let now = dated.dates.compactMap {
        LocalDate(year: today.year, month: $0.month, day: $0.day)
      }.filter { !dated.dates.contains($0) && isAsked }
      return Found(dated.dates + now, end: dated.end)
    }
    if let (week, last) = week(at: end) { return Found(day.of(week, today), end: last) }
    if let relation { return Found(days(day, relation.offset, today), end: end) }
    if let (offset, last) = self.relation(at: end) {
      return Found(days(day, offset, today), end: last)
    }
    // Said on a Monday, "Monday" may be today.
    let dates = [day.following(today)] + (isAsked && today.weekday == day ? [today] : [])
    return Found(dates, end: isSign(".", at: end) ? reader.afterDot(end) : end)
  }

  /// The name of a weekday; short ones only where a date is asked for.
  func name(at index: Int) -> (day: Weekday, end: Int)? {
    if let found = lexicon.weekdays.match(tokens, at: index) { return (found.value, found.end) }
    guard isAsked, let (day, end) = lexicon.shortWeekdays.match(tokens, at: index) else {
      return nil
    }
    let isDotted = isSign(".", at: end)
    let isAlone =
      end == tokens.count || isSign(",", at: end) || tokens[end].kind == .digits
      || lexicon.months.match(tokens, at: end) != nil || isSign("-", at: end)
    // "Mar 19" is a day of March as well.
    let isMonth = lexicon.months.match(tokens, at: index) != nil
    guard isDotted || isAlone || index > 0 && relation(at: index - 1)?.end == index else {
      return nil
    }
    return isMonth && !isDotted && end < tokens.count ? nil : (day, isDotted ? end + 1 : end)
  }

  private func afterDating(_ index: Int) -> Int {
    lexicon.end(of: .dating, tokens, at: index) ?? end(of: .of, at: index) ?? index
  }

  /// What "next", "this" and "last" mean: people differ on whether the next Friday is the one of this
  /// week, and the last one that of last week, so that both are kept.
  private func days(_ day: Weekday, _ offset: Int, _ today: LocalDate) -> [LocalDate] {
    switch offset {
    case -1:
      day.preceding(today) == day.of(-1, today)
        ? [day.preceding(today)] : [day.preceding(today), day.of(-1, today)]
    case 0: [day.following(today)]
    default:
      [day.following(today), day.of(1, today)].reduce(into: []) { dates, date in
        if !dates.contains(date) {
          if lexicon.language == .en { dates.insert(date, at: 0) } else { dates.append(date) }
        }
      }
    }
  }

  /// "Of next week", "diese Woche", "la semaine prochaine": how many weeks ahead.
  private func week(at start: Int) -> (week: Int, end: Int)? {
    let first = afterSmall(lexicon.end(of: .dating, tokens, at: start) ?? start)
    for place in [start, first] {
      if let (offset, next) = relation(at: place), let end = end(of: .weekOf, at: next) {
        return (offset, isSign("'", at: end) ? end + 2 : end)
      }
      if let next = end(of: .weekOf, at: place), let (offset, end) = relation(at: next) {
        return (offset, end)
      }
    }
    return nil
  }

  /// "Wednesday in two weeks", "lundi en quinze", "Friday after next", "Monday two weeks from now".
  private func shiftedWeek(_ day: Weekday, at end: Int, _ today: LocalDate) -> Found? {
    for (word, days) in [(DayWord.inWeek, 7), (.inFortnight, 14)] {
      if let last = self.end(of: word, at: end) {
        return Found(day.following(today.adding(days: days - 1)), end: last)
      }
    }
    if let next = self.end(of: .after, at: end),
      let last = self.end(of: .next, at: afterSmall(next))
    {
      return Found(day.following(today).adding(days: 7), end: last)
    }
    guard let shifted = reckoned(at: end, today), let date = shifted.dates.first else { return nil }
    return Found(day.of(0, date), end: shifted.end)
  }

  /// "Two Sundays from now", "2 Thursdays ago".
  private func countedWeekdays(at start: Int, _ today: LocalDate) -> Found? {
    guard let number = reader.numeral(at: start), let count = number.whole,
      (1...99).contains(count),
      let (day, end) = lexicon.weekdays.match(tokens, at: number.end)
    else { return nil }
    if let last = self.end(of: .ago, at: end) {
      return Found(day.preceding(today).adding(days: -7 * (count - 1)), end: last)
    }
    guard let last = self.end(of: .hence, at: end) else { return nil }
    return Found(day.following(today).adding(days: 7 * (count - 1)), end: last)
  }

  /// "Friday, 18 July", "Tuesday the 11th", "Mon 13th": the date behind the name.
  private func dated(_ day: Weekday, at end: Int) -> Found? {
    var next = end
    while next < tokens.count, [",", "-", "(", "."].contains(where: { isSign($0, at: next) }) {
      next += 1
    }
    next = afterSmall(lexicon.end(of: .dating, tokens, at: next) ?? next)
    if let found = longest([named(at: next), figures(at: next)]) {
      let matching = found.dates.compactMap { nearest($0, day) }
      let last = isSign(")", at: found.end) && isSign("(", at: end) ? found.end + 1 : found.end
      return Found(matching.isEmpty ? found.dates : matching, end: last)
    }
    guard isAsked || next > end, let today,
      let (number, last) = dayNumber(at: next, isBeforeMonth: false), number > 0,
      last == tokens.count || tokens[last].kind == .sign && !isSign(":", at: last)
    else { return nil }
    let months = (-1...60).lazy.map { Month(containing: today).adding($0) }
    let date = months.compactMap {
      LocalDate(year: $0.year, month: $0.month, day: number)
    }.first { $0 >= today.adding(days: -7) && $0.weekday == day }
    return date.map { Found($0, end: last) }
  }

  /// The year in which a day without one falls on a weekday, the nearest to today.
  private func nearest(_ date: LocalDate, _ day: Weekday) -> LocalDate? {
    guard let today, date.weekday != day else { return date }
    let near = [-1, 1, -2, 2, 3, 4, 5].lazy.compactMap { years in
      LocalDate(year: date.year + years, month: date.month, day: date.day)
    }
    return near.first { $0.weekday == day && abs(today.days(to: $0)) < 300 }
  }
}

extension Weekday {
  /// The next such day after a date.
  func following(_ date: LocalDate) -> LocalDate {
    date.adding(days: (number - date.weekday.number + 6) % 7 + 1)
  }

  /// The latest such day before a date.
  func preceding(_ date: LocalDate) -> LocalDate {
    date.adding(days: -((date.weekday.number - number + 6) % 7 + 1))
  }

  /// This day of the week so many weeks ahead of a date's; weeks begin on Monday.
  func of(_ week: Int, _ date: LocalDate) -> LocalDate {
    date.adding(days: 7 * week + number - date.weekday.number)
  }
}
