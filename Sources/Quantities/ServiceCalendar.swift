/// When a service is open by the wall clock of its zone: weekly hours, holidays and single days.
///
/// Each day is decided by the first that applies: its override, then a holiday (closed), then the
/// weekly hours. A range past midnight belongs to the day on which it starts. Breaks are then taken
/// out of what is open, also out of hours that began the day before. Overlapping ranges are united.
package struct ServiceCalendar: Hashable, Sendable {
  /// The IANA name of the zone whose clock counts.
  package let zone: String
  /// Weekdays without hours are absent.
  package let week: [Weekday: [TimeRange]]
  package let holidays: Set<LocalDate>
  package let annualHolidays: Set<MonthDay>
  /// The hours of single dates, in place of everything else; an empty list closes the day.
  package let overrides: [LocalDate: [TimeRange]]
  package let breaks: [LocalDate: [TimeRange]]

  package init(
    zone: String, week: [Weekday: [TimeRange]], holidays: Set<LocalDate> = [],
    annualHolidays: Set<MonthDay> = [], overrides: [LocalDate: [TimeRange]] = [:],
    breaks: [LocalDate: [TimeRange]] = [:]
  ) {
    self.zone = zone
    self.week = week.mapValues(\.united).filter { !$0.value.isEmpty }
    self.holidays = holidays
    self.annualHolidays = annualHolidays
    self.overrides = overrides.mapValues(\.united)
    self.breaks = breaks.mapValues(\.united).filter { !$0.value.isEmpty }
  }

  /// Open round the clock, every day of the year.
  package static func always(zone: String) -> ServiceCalendar {
    let days = Weekday.allCases.map { ($0, [TimeRange.wholeDay]) }
    return ServiceCalendar(zone: zone, week: Dictionary(uniqueKeysWithValues: days))
  }

  /// The ranges that start on a date, before breaks are taken out.
  package func ranges(on date: LocalDate) -> [TimeRange] {
    if let special = overrides[date] { return special }
    if isHoliday(date) { return [] }
    return week[date.weekday] ?? []
  }

  package func isHoliday(_ date: LocalDate) -> Bool {
    holidays.contains(date) || (!annualHolidays.isEmpty && annualHolidays.contains(date.monthDay))
  }

  /// Nothing is ever open.
  package var isNeverOpen: Bool {
    week.isEmpty && overrides.values.allSatisfy(\.isEmpty)
  }

  /// Monday to Sunday, open days only; neighbours with equal hours stand in one group.
  package var weekdayGroups: [WeekdayGroup] {
    var groups: [WeekdayGroup] = []
    for day in Weekday.allCases {
      guard let ranges = week[day] else { continue }
      if let last = groups.last, last.ranges == ranges, last.last.next == day {
        groups[groups.count - 1] = WeekdayGroup(first: last.first, last: day, ranges: ranges)
      } else {
        groups.append(WeekdayGroup(first: day, last: day, ranges: ranges))
      }
    }
    return groups
  }
}

extension [TimeRange] {
  /// In order, overlapping and touching ranges made one.
  var united: [TimeRange] {
    var result: [TimeRange] = []
    for range in sorted() {
      if let last = result.last, range.offsets.lowerBound <= last.offsets.upperBound,
        let both = TimeRange(
          offsets: last.offsets
            .lowerBound..<Swift.max(
              last.offsets.upperBound, range.offsets.upperBound))
      {
        result[result.count - 1] = both
      } else {
        result.append(range)
      }
    }
    return result
  }
}
