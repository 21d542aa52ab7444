package import Quantities

extension Formats {
  /// A date with its month spelled out: "21 November 2026", "1er décembre 2026", "1º dicembre 2026",
  /// "21 ноября 2026 г.".
  package func date(_ date: LocalDate) -> String {
    "\(dayMonth(date)) \(date.year)" + (language == .ru ? "\(noBreakSpace)г." : "")
  }

  /// Day and month without the year: "11 December", "11. Dezember", "11 декабря".
  package func dayMonth(_ date: LocalDate) -> String {
    "\(dayNumber(date)) \(words.monthsInDate[date.month - 1])"
  }

  /// A date with its weekday: "Saturday 21 November 2026", "Samstag, 21. November 2026".
  package func weekdayDate(_ day: LocalDate) -> String {
    let comma = language == .de || language == .ru ? "," : ""
    return "\(weekday(day.weekday))\(comma) \(date(day))"
  }

  /// A date in figures, day first: "21/11/2026" in en, fr and it, "21.11.2026" in de and ru.
  package func numericDate(_ date: LocalDate) -> String {
    [padded(date.day), padded(date.month), String(date.year)].joined(separator: dateMark)
  }

  /// A year's month standing alone: "February 2027", "февраль 2027".
  package func month(_ month: Month) -> String { "\(words.months[month.month - 1]) \(month.year)" }

  /// A year's month for a narrow column: "Feb 2027", "févr. 2027".
  package func shortMonth(_ month: Month) -> String {
    "\(words.shortMonths[month.month - 1]) \(month.year)"
  }

  /// A year's month with its preposition: "in February 2027", "ad aprile 2027", "в феврале 2027".
  package func inMonth(_ month: Month) -> String {
    let name = words.monthsIn[month.month - 1]
    return "\(preposition(before: name)) \(name) \(month.year)"
  }

  /// "Monday", "lundi".
  package func weekday(_ day: Weekday) -> String { words.days[day.number - 1] }

  /// "Mon", "Mo", "lun", "пн".
  package func shortWeekday(_ day: Weekday) -> String { words.shortDays[day.number - 1] }

  var words: CalendarWords { CalendarWords.all[language] }

  private var dateMark: String { language == .de || language == .ru ? "." : "/" }

  private func dayNumber(_ date: LocalDate) -> String {
    switch language {
    case .de: "\(date.day)."
    case .fr where date.day == 1: "1er"
    case .it where date.day == 1: "1º"
    case .en, .fr, .it, .ru: "\(date.day)"
    }
  }

  private func preposition(before month: String) -> String {
    switch language {
    case .en: "in"
    case .de: "im"
    case .fr: "en"
    case .it: month.hasPrefix("a") ? "ad" : "a"
    case .ru: "в"
    }
  }
}

/// Two digits at least: days, months, hours and minutes.
func padded(_ number: Int) -> String { (0...9).contains(number) ? "0\(number)" : String(number) }
