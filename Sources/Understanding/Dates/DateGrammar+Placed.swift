import Quantities

extension DateGrammar {
  /// "First Monday of October", "last day of the month", "third Tuesday after Christmas 2014", "the
  /// closest Monday to 5 October".
  func placed(at start: Int) -> Found? {
    if let closest = closest(at: start, rank: 1) { return closest }
    guard let (place, next) = place(at: start) else { return nil }
    if let closest = closest(at: next, rank: place.number) { return closest }
    if let (day, end) = lexicon.weekdays.match(tokens, at: next) {
      if let (month, last) = month(at: end) {
        return of(month, day, place).map { Found($0, end: last) }
      }
      guard let after = self.end(of: .after, at: end), let base = base(at: after), !place.isLast,
        let date = base.dates.first
      else { return nil }
      return Found(day.following(date).adding(days: 7 * (place.number - 1)), end: base.end)
    }
    guard let end = end(of: .dayWord, at: next), let (month, last) = month(at: end) else {
      return nil
    }
    let day = place.isLast ? month.days + 1 - place.number : place.number
    return LocalDate(year: month.year, month: month.month, day: day).map { Found($0, end: last) }
  }

  /// The first, or the first from the end.
  private struct Rank {
    let number: Int
    let isLast: Bool
  }

  private func place(at start: Int) -> (Rank, Int)? {
    if let next = end(of: .last, at: start) { return (Rank(number: 1, isLast: true), next) }
    guard let (number, next) = dayNumber(at: start, isBeforeMonth: false),
      tokens[start].kind == .word || next > start + 1
    else { return nil }
    if let last = end(of: .last, at: next) { return (Rank(number: number, isLast: true), last) }
    return (Rank(number: number, isLast: false), next)
  }

  private func of(_ month: Month, _ day: Weekday, _ place: Rank) -> LocalDate? {
    let date =
      place.isLast
      ? day.preceding(month.last.adding(days: 1)).adding(days: -7 * (place.number - 1))
      : day.following(month.first.adding(days: -1)).adding(days: 7 * (place.number - 1))
    return date.month == month.month ? date : nil
  }

  private func closest(at start: Int, rank: Int) -> Found? {
    guard let next = end(of: .closest, at: start),
      let (day, end) = lexicon.weekdays.match(tokens, at: next)
        ?? (isAsked ? lexicon.shortWeekdays.match(tokens, at: next) : nil),
      let to = lexicon.end(of: .rangeTo, tokens, at: end), let base = base(at: to),
      let date = base.dates.first
    else { return nil }
    let near = (-rank...rank).map { day.of($0, date) }
    let sorted = near.sorted { abs(date.days(to: $0)) < abs(date.days(to: $1)) }
    return sorted.indices.contains(rank - 1) ? Found(sorted[rank - 1], end: base.end) : nil
  }

  /// "Christmas", "Easter Monday 2027", "next Easter".
  func holiday(at start: Int) -> Found? {
    guard let today else { return nil }
    let relation = relation(at: start)
    guard let (rule, end) = lexicon.holidays.match(tokens, at: relation?.end ?? start) else {
      return nil
    }
    if let (year, last) = year(behind: end) {
      return rule.date(in: year).map { Found($0, end: last) }
    }
    let behind = self.relation(at: end)
    let years = (today.year - 1)...(today.year + 2)
    let dates = years.compactMap { rule.date(in: $0) }
    let isPast = (relation ?? behind)?.offset == -1
    let date = isPast ? dates.last { $0 < today } : dates.first { $0 >= today }
    return date.map { Found($0, end: behind?.end ?? end) }
  }
}
