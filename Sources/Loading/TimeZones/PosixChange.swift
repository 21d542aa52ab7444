import Quantities

/// When clocks change in every year: a day, and a time that may lie on a neighbouring day.
struct PosixChange: Hashable, Sendable {
  enum Day: Hashable, Sendable {
    /// Jn: 1...365, 29 February never counted.
    case ofCommonYear(Int)
    /// n: 0...365, 29 February counted.
    case ofYear(Int)
    /// Mm.w.d: the wth such weekday of the month, the fifth being the last.
    case ofMonth(Int, week: Int, weekday: Weekday)
  }

  let day: Day
  /// Seconds after midnight, −167 to 167 hours.
  let time: Int

  /// The instant by a clock with this offset.
  func instant(in year: Int, offset: Int) -> Instant {
    Instant(date(in: year), .midnight, offset: offset - time)
  }

  private func date(in year: Int) -> LocalDate {
    switch day {
    case .ofCommonYear(let number):
      let common = Self.firstDay(of: 2001).adding(days: number - 1)
      return Self.month(common.month, of: year).adding(days: common.day - 1)
    case .ofYear(let number):
      return Self.firstDay(of: year).adding(days: number)
    case .ofMonth(let month, let week, let weekday):
      let first = Self.month(month, of: year)
      let wait = (weekday.number - first.weekday.number + 7) % 7
      let date = first.adding(days: wait + 7 * (week - 1))
      return date.month == month ? date : date.adding(days: -7)
    }
  }

  private static func firstDay(of year: Int) -> LocalDate {
    month(1, of: year)
  }

  private static func month(_ month: Int, of year: Int) -> LocalDate {
    Month(containing: LocalDate(dayNumber: 0)).adding((year - 1970) * 12 + month - 1).first
  }
}
