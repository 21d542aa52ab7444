extension ServiceCalendar {
  /// Reads `Mo-Fr 08:00-18:00; PH off`; nil where `reading` would say what is wrong.
  package init?(openingHours: String, zone: String, holidays: Set<LocalDate> = []) {
    guard
      let calendar = try? Self.reading(openingHours: openingHours, zone: zone, holidays: holidays)
    else { return nil }
    self = calendar
  }

  /// Reads the notation of `OpeningHours`. The holidays given are closed, unless a rule for PH
  /// names their hours.
  package static func reading(
    openingHours: String, zone: String, holidays: Set<LocalDate> = []
  ) throws(UnreadableOpeningHours) -> ServiceCalendar {
    let hours = try OpeningHours(openingHours)
    var (overrides, closed) = (hours.dates, holidays)
    if let open = hours.publicHolidays, !open.isEmpty {
      let special = holidays.map { ($0, open) }
      overrides.merge(special) { date, _ in date }
      closed = []
    }
    return ServiceCalendar(
      zone: zone, week: hours.week, holidays: closed, annualHolidays: hours.annualHolidays,
      overrides: overrides)
  }

  /// The calendar in the notation that `reading` takes, the dates of holidays left out; nil if it
  /// has breaks or times with seconds, which the notation cannot express.
  package var openingHours: String? {
    let ranges = Array(week.values.joined()) + overrides.values.joined()
    let hasSeconds = ranges.contains { $0.start.second + $0.end.second > 0 }
    guard breaks.isEmpty, !hasSeconds else { return nil }
    let names = OpeningHours.monthNames
    let annual = annualHolidays.sorted().map { "\(names[$0.month - 1]) \(padded($0.day, 2)) off" }
    let single = overrides.keys.sorted().map { date in
      let hours = Self.text(overrides[date] ?? [])
      return "\(padded(date.year, 4)) \(names[date.month - 1]) \(padded(date.day, 2)) \(hours)"
    }
    return (weekRules + (holidays.isEmpty ? [] : ["PH off"]) + annual + single)
      .joined(separator: "; ")
  }

  /// One rule for all days of equal hours, in the order of their first days.
  private var weekRules: [String] {
    if week.isEmpty { return ["off"] }
    var rules: [(ranges: [TimeRange], days: [Weekday])] = []
    for day in Weekday.allCases {
      guard let ranges = week[day] else { continue }
      if let index = rules.firstIndex(where: { $0.ranges == ranges }) {
        rules[index].days.append(day)
      } else {
        rules.append((ranges, [day]))
      }
    }
    if rules.count == 1, rules[0].days.count == 7, rules[0].ranges == [.wholeDay] {
      return ["24/7"]
    }
    return rules.map { "\(Self.text($0.days)) \(Self.text($0.ranges))" }
  }

  private static func text(_ ranges: [TimeRange]) -> String {
    ranges.isEmpty ? "off" : ranges.map(\.description).joined(separator: ",")
  }

  /// “Mo-Fr”, “Mo,We,Sa-Su”.
  private static func text(_ days: [Weekday]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in days.map(\.number) {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let names = OpeningHours.weekdayNames
    return runs.map { run in
      let first = names[run.lowerBound - 1]
      return run.count == 1 ? first : "\(first)-\(names[run.upperBound - 1])"
    }.joined(separator: ",")
  }
}
