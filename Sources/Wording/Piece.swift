package import Quantities

/// A value on its way into a template; it is written only when the language is known.
package indirect enum Piece: Hashable, Sendable {
  /// Words as they are: a name, a customer's own words. They are never read as a template.
  case text(String)
  /// Words of the data, in the language of the text or else the authoritative one.
  case localized(LocalizedText)
  /// Somebody's words in quotation marks.
  case quoted(String)
  /// What somebody is called: "г-н Келлер" inside a sentence, "Г-н Келлер" at its beginning; the
  /// title and the name stay on one line.
  case name(String)
  /// A common noun of the data, which stands there as a heading: inside a sentence it has a small
  /// first letter, but in German.
  case term(LocalizedText)
  /// A whole number; chooses plural forms.
  case count(Int)
  /// A decimal number with the decimals it has; chooses plural forms.
  case number(Exact)
  case percent(Percent)
  case money(Money)
  case date(LocalDate)
  case month(Month)
  case time(LocalTime)
  /// "February 2027" with its preposition: "in February 2027", "в феврале 2027".
  case inMonth(Month)
  case weekday(Weekday)
  /// Minutes as tables show them: "7 h 18 min".
  case minutes(Int)
  /// Seconds as tables show them: "1 h 30 s".
  case seconds(Int)
  /// Minutes in a sentence: "7 hours and 18 minutes".
  case minutesInWords(Int)
  /// Date and time of day by the wall clock: "21 November 2026, 18:10".
  case moment(LocalDate, LocalTime)
  /// Date and time of day by the wall clock of a zone.
  case instant(Instant, Zone)
  /// A contract's period in words: "36 months".
  case period(Period)
  /// Units of time in words with their plural: "36 months".
  case span(Int, TimeUnit)
  /// A weekly pattern as tables show it: "Mon–Fri 8–18".
  case hours([Weekday: [TimeRange]])
  /// A weekly pattern in a sentence, each day by its name: "Monday to Friday, 8:00–18:00".
  case hoursInWords([Weekday: [TimeRange]])
  case list([Piece], Formats.Conjunction)
  /// A whole phrase with its own values.
  case phrase(Phrase, [String: Piece])
}

extension Piece {
  /// A list of pieces joined by "and".
  package static func list(_ items: [Piece]) -> Piece { .list(items, .and) }

  /// The plural form that this value asks for; nil when it is no number.
  func pluralCategory(in language: Language) -> PluralCategory? {
    switch self {
    case .count(let count):
      language.plural(of: count)
    case .number(let value):
      value.scale == 0
        ? language.plural(of: Int(value.mantissa))
        : language.pluralOfFraction(wholePart: value.wholePart)
    case .text, .localized, .quoted, .name, .term, .percent, .money, .date, .month, .time, .inMonth,
      .weekday,
      .minutes, .seconds, .minutesInWords, .moment, .instant, .period, .span, .hours, .hoursInWords,
      .list, .phrase:
      nil
    }
  }

  /// The value in words and figures.
  func written(by formats: Formats) throws(FillFault) -> String {
    switch self {
    case .text(let text): text
    case .localized(let text): text.in(formats.language)
    case .quoted(let words): formats.quoted(words)
    case .name(let name): name.split(separator: " ").joined(separator: formats.noBreakSpace)
    case .term(let text): formats.inSentence(text.in(formats.language))
    case .count(let count): formats.number(count)
    case .number(let value): formats.number(value)
    case .percent(let percent): formats.percent(percent)
    case .money(let money): formats.money(money)
    case .date(let date): formats.date(date)
    case .month(let month): formats.month(month)
    case .time(let time): formats.timeInWords(time)
    case .inMonth(let month): formats.inMonth(month)
    case .weekday(let day): formats.weekday(day)
    case .minutes(let minutes): formats.duration(minutes: minutes)
    case .seconds(let seconds): formats.duration(seconds: seconds)
    case .minutesInWords(let minutes): formats.durationInWords(minutes: minutes)
    case .moment(let date, let time): formats.moment(date, time)
    case .instant(let instant, let zone): formats.moment(instant, in: zone)
    case .period(let period): formats.period(period)
    case .span(let count, let unit): formats.count(count, unit)
    case .hours(let week): formats.hours(week)
    case .hoursInWords(let week): formats.hoursInWords(week)
    case .list(let items, let conjunction):
      formats.list(try Piece.written(items, by: formats), conjunction)
    case .phrase(let phrase, let pieces): try phrase.fill(pieces, by: formats)
    }
  }

  /// Whether it has a capital only where it begins a sentence.
  var takesCapital: Bool {
    switch self {
    case .name, .term: true
    case .list(let items, _): items.first?.takesCapital ?? false
    case .text, .localized, .quoted, .count, .number, .percent, .money, .date, .month, .time,
      .inMonth, .weekday, .minutes, .seconds, .minutesInWords, .moment, .instant, .period, .span,
      .hours, .hoursInWords, .phrase:
      false
    }
  }

  private static func written(
    _ items: [Piece], by formats: Formats
  ) throws(FillFault) -> [String] {
    var written: [String] = []
    for item in items { written.append(try item.written(by: formats)) }
    return written
  }
}
