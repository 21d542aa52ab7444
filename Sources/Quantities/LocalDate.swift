/// A day of the Gregorian calendar, without a zone.
///
/// Stored as days since 1970-01-01, so that comparing and adding days is integer arithmetic.
package struct LocalDate: CanonicalText, Comparable {
  package static let form = "a date such as 2026-11-21"

  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// nil for a day that does not exist (2026-02-29) or a year outside 0...9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), let month = Month(year: year, month: month),
      (1...month.days).contains(day)
    else { return nil }
    dayNumber = month.first.dayNumber + day - 1
  }

  package init?(_ text: String) {
    var scanner = TextScanner(text)
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    self = date
  }

  package var description: String {
    let (year, month, day) = civil
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  package var year: Int { civil.year }

  package var month: Int { civil.month }

  package var day: Int { civil.day }

  package var weekday: Weekday { Weekday.thursday.adding(floorDivide(dayNumber, by: 7).remainder) }

  /// Years from March on, in eras of 400 years: leap days then come last and need no special case.
  private var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floorDivide(dayNumber + 719_468, by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  package static func < (left: LocalDate, right: LocalDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension LocalDate {
  package func adding(days: Int) -> LocalDate {
    LocalDate(dayNumber: dayNumber + days)
  }

  /// The same day so many months later, or the last of that month if it is shorter:
  /// 2026-01-31 and one month is 2026-02-28.
  package func adding(months: Int) -> LocalDate {
    let month = Month(containing: self).adding(months)
    return month.first.adding(days: min(day, month.days) - 1)
  }

  /// Years and months first, then days; the time part of the period is left out.
  package func adding(_ period: Period) -> LocalDate {
    adding(months: period.months).adding(days: period.days)
  }

  /// Days from this date to another; negative if the other is earlier.
  package func days(to other: LocalDate) -> Int {
    other.dayNumber - dayNumber
  }

  package var monthDay: MonthDay {
    MonthDay(of: self)
  }
}

extension TextScanner {
  mutating func date() -> LocalDate? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return LocalDate(year: year, month: month, day: day)
  }
}
