extension ServiceCalendar {
  /// What starts on the dates from `first` to `last`, as if the zone's clock showed UTC: merged.
  ///
  /// An interval here is one of clock readings; `OpenAxis` turns readings into instants.
  package func readings(from first: LocalDate, through last: LocalDate) -> [Interval] {
    var open: [Interval] = []
    for number in first.dayNumber...max(first.dayNumber, last.dayNumber) {
      let date = LocalDate(dayNumber: number)
      for range in ranges(on: date) { open.append(Interval(range, startingOn: date)) }
    }
    let paused = breaks.flatMap { date, ranges in
      date > last.adding(days: 1) || date < first.adding(days: -1)
        ? [] : ranges.map { Interval($0, startingOn: date) }
    }
    return open.merged().subtracting(paused.merged())
  }

  /// Whether every clock reading that is open for the other is open for this calendar too, such as
  /// support hours for the service hours they have to cover.
  ///
  /// Calendars of different zones cannot be compared by readings: then only round the clock covers.
  package func covers(_ other: ServiceCalendar) -> Bool {
    if self == other || other.isNeverOpen { return true }
    guard zone == other.zone else { return isAlways }
    return coversReadings(of: other)
  }

  /// How long in a plain week the other is open and this one is not, by the clock, in seconds; its
  /// holidays and single days do not count.
  package func missing(of other: ServiceCalendar) -> Int {
    let first = LocalDate(dayNumber: 7)
    let week = [
      Interval(start: Instant(first, .midnight), end: Instant(first, .midnight) + 7 * 86_400)
    ]
    let (before, after) = (first.adding(days: -1), first.adding(days: 7))
    let needed = other.plainWeek.readings(from: before, through: after).intersecting(week)
    return Int(needed.subtracting(plainWeek.readings(from: before, through: after)).totalSeconds)
  }

  /// Open at every reading of the clock, holidays and single days included.
  package var isAlways: Bool {
    coversReadings(of: .always(zone: zone))
  }

  private func coversReadings(of other: ServiceCalendar) -> Bool {
    if isPlainAlways { return true }
    let (mine, theirs) = (withoutDates, other.withoutDates)
    let someWeek = LocalDate(dayNumber: 0)
    return covers(other, from: specialDates.union(other.specialDates))
      && mine.covers(theirs, from: mine.annualDates.union(theirs.annualDates))
      && mine.plainWeek.covers(
        theirs.plainWeek, from: Set((0...7).map { someWeek.adding(days: $0) }))
  }

  /// Compares the days around each of the dates.
  private func covers(_ other: ServiceCalendar, from dates: Set<LocalDate>) -> Bool {
    dates.allSatisfy { date in
      let window = [
        Interval(start: Instant(date, .midnight), end: Instant(date, .midnight) + 172_800)
      ]
      let (first, last) = (date.adding(days: -1), date.adding(days: 1))
      let needed = other.readings(from: first, through: last).intersecting(window)
      return needed.subtracting(readings(from: first, through: last)).isEmpty
    }
  }

  /// Round the clock as it is mostly written: every weekday whole, and nothing taken out.
  private var isPlainAlways: Bool {
    week.count == 7 && week.values.allSatisfy { $0 == [.wholeDay] } && holidays.isEmpty
      && annualHolidays.isEmpty && overrides.isEmpty && breaks.isEmpty
  }

  private var specialDates: Set<LocalDate> {
    holidays.union(overrides.keys).union(breaks.keys)
  }

  private var withoutDates: ServiceCalendar {
    ServiceCalendar(zone: zone, week: week, annualHolidays: annualHolidays)
  }

  private var plainWeek: ServiceCalendar {
    ServiceCalendar(zone: zone, week: week)
  }

  /// The annual holidays of 28 years, in which each of them meets every weekday.
  private var annualDates: Set<LocalDate> {
    Set(
      (2001...2028).flatMap { year in
        annualHolidays.compactMap { LocalDate(year: year, month: $0.month, day: $0.day) }
      })
  }
}

extension Interval {
  /// The clock readings of a range that starts on a date.
  fileprivate init(_ range: TimeRange, startingOn date: LocalDate) {
    let midnight = Instant(date, .midnight)
    self.init(
      start: midnight + Int64(range.offsets.lowerBound),
      end: midnight + Int64(range.offsets.upperBound))
  }
}
