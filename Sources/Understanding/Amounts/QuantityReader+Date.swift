import Dialogues
import Quantities
import Wording

extension QuantityReader {
  /// "2026-12-11", "5.12.2026", "11 December", "December 11th", "by Thursday", "in two weeks".
  func date(at start: Int) -> Figure? {
    guard isBoundary(start), let (dates, end) = written(at: start) ?? relative(at: start),
      !dates.isEmpty
    else { return nil }
    return Figure(kind: .date, readings: dates.map { .date($0) }, end: end)
  }

  private func written(at start: Int) -> (dates: [LocalDate], end: Int)? {
    numeric(at: start) ?? yearless(at: start) ?? dayAndMonth(at: start) ?? monthAndDay(at: start)
  }

  private func integer(at index: Int, digits: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].kind == .digits,
      digits.contains(tokens[index].text.count)
    else { return nil }
    return Int(tokens[index].text)
  }

  private func isSign(_ sign: String, at index: Int) -> Bool {
    index < tokens.count && tokens[index].isSign(sign)
  }

  /// Year, month and day in ISO order; day, month and year with dots. With slashes or hyphens the
  /// order of day and month differs between the countries that speak English, so both are kept
  /// there where both are possible; the other four languages write the day first.
  private func numeric(at start: Int) -> (dates: [LocalDate], end: Int)? {
    let signs = ["-", ".", "/"].filter { isSign($0, at: start + 1) && isSign($0, at: start + 3) }
    guard let sign = signs.first else { return nil }
    if let year = integer(at: start, digits: 4...4),
      let month = integer(at: start + 2, digits: 1...2),
      let day = integer(at: start + 4, digits: 1...2)
    {
      return LocalDate(year: year, month: month, day: day).map { ([$0], start + 5) }
    }
    guard let first = integer(at: start, digits: 1...2),
      let second = integer(at: start + 2, digits: 1...2)
    else { return nil }
    let given =
      integer(at: start + 4, digits: 4...4)
      ?? integer(at: start + 4, digits: 2...2).map { 2000 + $0 }
    let end = given == nil ? start + 4 : start + 5
    guard given != nil || sign == "." else { return nil }
    let dates = dates(first, second, year: given, isDayFirst: sign == ".")
    return dates.isEmpty ? nil : (dates, end)
  }

  /// "By 11/12": two figures and a slash are a date only behind words that lead to one.
  private func yearless(at start: Int) -> (dates: [LocalDate], end: Int)? {
    guard isSign("/", at: start + 1), !isSign("/", at: start + 3), isDated(start),
      let first = integer(at: start, digits: 1...2),
      let second = integer(at: start + 2, digits: 1...2)
    else { return nil }
    let dates = dates(first, second, year: nil, isDayFirst: false)
    return dates.isEmpty ? nil : (dates, start + 3)
  }

  /// What two figures can mean as day and month, the likelier first.
  private func dates(_ first: Int, _ second: Int, year: Int?, isDayFirst: Bool) -> [LocalDate] {
    let dayFirst = date(year: year, month: second, day: first)
    let isCertain = isDayFirst || lexicon.language != .en
    let monthFirst = isCertain ? nil : date(year: year, month: first, day: second)
    let dates = [monthFirst, dayFirst].compactMap(\.self)
    return dates.count == 2 && dates[0] == dates[1] ? [dates[0]] : dates
  }

  /// Whether the words before a place lead to a date: "by 11/12", unlike "24/7".
  private func isDated(_ start: Int) -> Bool {
    (0..<start).contains { lexicon.end(of: .dating, tokens, at: $0) == start }
  }

  /// A day of a given year, or the next such day from today on.
  private func date(year: Int?, month: Int, day: Int) -> LocalDate? {
    if let year { return LocalDate(year: year, month: month, day: day) }
    guard let today else { return nil }
    return (0...8).lazy.compactMap {
      LocalDate(year: today.year + $0, month: month, day: day)
    }.first { $0 >= today }
  }

  private func dayAndMonth(at start: Int) -> (dates: [LocalDate], end: Int)? {
    guard let (day, afterDay) = dayOfMonth(at: start),
      let (month, afterMonth) = lexicon.months.match(tokens, at: afterDay)
    else { return nil }
    return dated(day: day, month: month, at: afterDot(afterMonth))
  }

  private func monthAndDay(at start: Int) -> (dates: [LocalDate], end: Int)? {
    guard let (month, afterMonth) = lexicon.months.match(tokens, at: start),
      let (day, end) = dayOfMonth(at: afterDot(afterMonth))
    else { return nil }
    return dated(day: day, month: month, at: end)
  }

  private func dated(day: Int, month: Int, at end: Int) -> (dates: [LocalDate], end: Int)? {
    var next = isSign(",", at: end) ? end + 1 : end
    next = lexicon.end(of: DayWord.of, tokens, at: next) ?? next
    if let year = integer(at: next, digits: 4...4), year > 1900 {
      return LocalDate(year: year, month: month, day: day).map { ([$0], next + 1) }
    }
    return date(year: nil, month: month, day: day).map { ([$0], end) }
  }

  /// "11", "11.", "11th", "1er", "11 of"; or a spelled ordinal is left to the words.
  private func dayOfMonth(at start: Int) -> (day: Int, end: Int)? {
    guard let day = integer(at: start, digits: 1...2), (1...31).contains(day) else { return nil }
    var end = start + 1
    if let next = lexicon.end(of: .ordinalEnd, tokens, at: end), tokens[end].isGlued {
      end = next
    } else if isSign(".", at: end), tokens[end].isGlued {
      end += 1
    }
    return (day, lexicon.end(of: DayWord.of, tokens, at: end) ?? end)
  }
}
