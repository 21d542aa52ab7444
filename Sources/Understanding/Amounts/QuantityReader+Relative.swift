import Dialogues
import Quantities

extension QuantityReader {
  /// Days reckoned from today: "tomorrow", "next Monday", "in two weeks", "end of March".
  func relative(at start: Int) -> (dates: [LocalDate], end: Int)? {
    guard let today else { return nil }
    let words: [(DayWord, Int)] = [(.dayAfterTomorrow, 2), (.tomorrow, 1), (.today, 0)]
    for (word, days) in words {
      if let end = lexicon.end(of: word, tokens, at: start) {
        return ([today.adding(days: days)], end)
      }
    }
    return weekday(at: start, from: today) ?? later(at: start, from: today)
      ?? endOfMonth(at: start, from: today)
  }

  /// A weekday is the next one after today; a date behind it stands for itself: "Thursday, 10 December".
  private func weekday(at start: Int, from today: LocalDate) -> (dates: [LocalDate], end: Int)? {
    let first = lexicon.end(of: DayWord.next, tokens, at: start) ?? start
    guard let (day, end) = lexicon.weekdays.match(tokens, at: first) else { return nil }
    let comma = end < tokens.count && tokens[end].isSign(",") ? end + 1 : end
    if let dated = date(at: comma), tokens[comma].kind == .digits {
      let dates = dated.readings.compactMap { if case .date(let date) = $0 { date } else { nil } }
      return (dates, dated.end)
    }
    let ahead = (day.number - today.weekday.number + 6) % 7 + 1
    let after = lexicon.end(of: DayWord.next, tokens, at: end) ?? afterDot(end)
    return ([today.adding(days: ahead)], after)
  }

  private func later(at start: Int, from today: LocalDate) -> (dates: [LocalDate], end: Int)? {
    guard let first = lexicon.end(of: .within, tokens, at: start),
      let figure = duration(at: first), case .duration(let seconds)? = figure.readings.first,
      figure.readings.count == 1, seconds >= 86_400, seconds % 86_400 == 0
    else { return nil }
    let days = seconds / 86_400
    guard days <= 36_500 else { return nil }
    let isMonths = days % 30 == 0 && days % 7 != 0 && days % 365 != 0
    let date =
      days % 365 == 0
      ? today.adding(months: days / 365 * 12)
      : isMonths ? today.adding(months: days / 30) : today.adding(days: days)
    return ([date], figure.end)
  }

  private func endOfMonth(at start: Int, from today: LocalDate) -> (dates: [LocalDate], end: Int)? {
    guard let first = lexicon.end(of: .endOf, tokens, at: start) else { return nil }
    if let (month, end) = lexicon.months.match(tokens, at: first) {
      let year = today.month <= month ? today.year : today.year + 1
      if end < tokens.count, tokens[end].text.count == 4, let given = Int(tokens[end].text) {
        return Month(year: given, month: month).map { ([$0.last], end + 1) }
      }
      return Month(year: year, month: month).map { ([$0.last], end) }
    }
    let article = lexicon.end(of: .article, tokens, at: first) ?? first
    guard let (unit, end) = lexicon.units.match(tokens, at: article) else { return nil }
    switch unit {
    case .month: return ([Month(containing: today).last], end)
    case .year: return Month(year: today.year, month: 12).map { ([$0.last], end) }
    default: return nil
    }
  }
}
