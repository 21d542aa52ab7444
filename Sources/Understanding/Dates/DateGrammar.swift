import Dialogues
import Quantities

/// Finds days: written out, in figures, or reckoned from the day of the meeting.
struct DateGrammar {
  /// What the words may mean, the likelier first, and the token behind them.
  struct Found {
    let dates: [LocalDate]
    let end: Int

    init(_ dates: [LocalDate], end: Int) {
      self.dates = dates
      self.end = end
    }

    init(_ date: LocalDate, end: Int) {
      self.init([date], end: end)
    }
  }

  let reader: QuantityReader
  /// Whether a date is asked for: then "the 15th" and "10.10" are dates too.
  let isAsked: Bool

  var tokens: [Token] { reader.tokens }
  var lexicon: Lexicon { reader.lexicon }
  var today: LocalDate? { reader.today }

  /// The longest date that begins at a token; of two that reach as far the first counts.
  func date(at start: Int) -> Found? {
    longest([shifted(at: start), weekday(at: start), base(at: start)]).map(withWeekday)
  }

  /// "21 September, Tuesday", "le 25, mardi": the weekday behind a date says the same.
  private func withWeekday(_ found: Found) -> Found {
    let next = isSign(",", at: found.end) ? found.end + 1 : found.end
    guard let (day, end) = name(at: next), found.dates.contains(where: { $0.weekday == day }) else {
      return found
    }
    return Found(found.dates.filter { $0.weekday == day }, end: end)
  }

  /// A date that needs no other date.
  func base(at start: Int) -> Found? {
    longest([
      named(at: start), figures(at: start), placed(at: start), holiday(at: start),
      word(at: start), isAsked ? dayOfMonth(at: start) : nil, endOfMonth(at: start),
    ])
  }

  func longest(_ all: [Found?]) -> Found? {
    var best: Found?
    for found in all.compactMap(\.self) where !found.dates.isEmpty && found.end > best?.end ?? 0 {
      best = found
    }
    return best
  }

  func end(of word: DayWord, at index: Int) -> Int? { lexicon.end(of: word, tokens, at: index) }

  /// Behind small words that lead to what follows: "of the", "в".
  func afterSmall(_ index: Int) -> Int {
    var index = index
    for _ in 0..<3 {
      guard let next = end(of: .of, at: index) else { break }
      index = next
    }
    return index
  }

  func isSign(_ sign: String, at index: Int) -> Bool {
    index < tokens.count && tokens[index].isSign(sign)
  }

  func integer(at index: Int, digits: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].kind == .digits,
      digits.contains(tokens[index].text.count)
    else { return nil }
    return Int(tokens[index].text)
  }

  /// A day of a given year, or the next such day from today on.
  func dates(year: Int?, month: Int, day: Int) -> [LocalDate] {
    if let year { return LocalDate(year: year, month: month, day: day).map { [$0] } ?? [] }
    guard let today else { return [] }
    let next = (0...8).lazy.compactMap {
      LocalDate(year: today.year + $0, month: month, day: day)
    }.first { $0 >= today }
    return next.map { [$0] } ?? []
  }

  // A year of two figures lies at most twenty years ahead.
  func year(short: Int) -> Int {
    let now = today?.year ?? 2000
    let year = now / 100 * 100 + short
    return year > now + 20 ? year - 100 : year
  }
}
