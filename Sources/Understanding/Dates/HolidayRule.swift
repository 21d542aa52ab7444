import Quantities

/// When a holiday is: a day of the year, or so many days from Easter or the first Sunday of Advent.
enum HolidayRule: Hashable, Sendable {
  case fixed(MonthDay)
  case easter(Int)
  case advent(Int)
  /// The first or another such weekday of a month; nil for the last.
  case weekday(month: Int, Weekday, rank: Int?)

  /// `12-25`, `easter`, `easter-2`, `advent-7`, `11-thu-4`, `05-mon-last`.
  init?(key: String) {
    for (name, make) in [("easter", Self.easter), ("advent", Self.advent)]
    where key.hasPrefix(name) {
      let rest = key.dropFirst(name.count)
      guard rest.isEmpty || "+-".contains(rest.first ?? " "),
        let days = Int(rest.isEmpty ? "0" : rest)
      else { return nil }
      self = make(days)
      return
    }
    let parts = key.split(separator: "-").map(String.init)
    if parts.count == 3, let month = Int(parts[0]), (1...12).contains(month),
      let day = Weekday(rawValue: parts[1]), parts[2] == "last" || Int(parts[2]) != nil
    {
      self = .weekday(month: month, day, rank: Int(parts[2]))
      return
    }
    guard let day = MonthDay(key) else { return nil }
    self = .fixed(day)
  }

  func date(in year: Int) -> LocalDate? {
    switch self {
    case .fixed(let day): LocalDate(year: year, month: day.month, day: day.day)
    case .weekday(let month, let day, let rank):
      Month(year: year, month: month).map { month in
        guard let rank else { return day.preceding(month.last.adding(days: 1)) }
        return day.following(month.first.adding(days: -1)).adding(days: 7 * (rank - 1))
      }
    case .easter(let days): Self.easter(in: year)?.adding(days: days)
    case .advent(let days):
      // The fourth Sunday before Christmas.
      LocalDate(year: year, month: 12, day: 25).map {
        Weekday.sunday.preceding($0).adding(days: days - 21)
      }
    }
  }

  /// Gauss's reckoning for the Gregorian calendar in the form of Meeus, Jones and Butcher.
  private static func easter(in year: Int) -> LocalDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return LocalDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
