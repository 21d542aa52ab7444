package import Quantities

extension Formats {
  /// A weekly pattern for tables: "Mon–Fri 8–18", "lun–ven 8:30–18:00", "24x7".
  ///
  /// A comma parts the days of one kind of hours, or several kinds where that cannot be misread;
  /// a semicolon where it could: "Mon–Tue, Thu 8–12; Sat 9–13".
  package func hours(_ week: [Weekday: [TimeRange]]) -> String {
    let pattern = WeekPattern(week)
    guard !pattern.isAlways else { return roundTheClock }
    guard !pattern.groups.isEmpty else { return nothing }
    let groups = pattern.groups.map { group in
      let runs = group.runs.map(shortRun)
      let ranges = group.ranges.map { range($0, inFullHours: pattern.isInFullHours) }
      return runs.joined(separator: ", ") + " " + ranges.joined(separator: ", ")
    }
    return groups.joined(separator: groups.contains { $0.contains(",") } ? "; " : ", ")
  }

  /// A weekly pattern in a sentence, each day by its name: "Monday to Friday, 8:00–18:00".
  ///
  /// This is what is read back where somebody said "working days" and might mean other ones.
  package func hoursInWords(_ week: [Weekday: [TimeRange]]) -> String {
    let pattern = WeekPattern(week)
    guard !pattern.isAlways else { return roundTheClockInWords }
    guard !pattern.groups.isEmpty else { return nothing }
    return pattern.groups.map { group in
      let days = group.isDaily ? everyDay : list(group.runs.map(run))
      return "\(days), \(rangesInWords(group.ranges))"
    }.joined(separator: "; ")
  }

  /// All hours of all days, for tables.
  package var roundTheClock: String {
    switch language {
    case .en, .de, .it: "24x7"
    case .fr: "24\(noBreakSpace)h/24, 7\(noBreakSpace)j/7"
    case .ru: "круглосуточно"
    }
  }

  /// All hours of all days, in a sentence.
  package var roundTheClockInWords: String {
    switch language {
    case .en: "round the clock"
    case .de: "rund um die Uhr"
    case .fr: roundTheClock
    case .it: "24 ore su 24, 7 giorni su 7"
    case .ru: "круглосуточно"
    }
  }

  private var everyDay: String {
    switch language {
    case .en: "every day"
    case .de: "täglich"
    case .fr: "tous les jours"
    case .it: "tutti i giorni"
    case .ru: "ежедневно"
    }
  }

  private func shortRun(first: Weekday, last: Weekday) -> String {
    first == last
      ? shortWeekday(first) : shortWeekday(first) + rangeDash + shortWeekday(last)
  }

  private func run(first: Weekday, last: Weekday) -> String {
    switch last.number - first.number {
    case 0: weekday(first)
    case 1: list([weekday(first), weekday(last)])
    default: "\(words.daysFrom[first.number - 1]) \(words.daysTo[last.number - 1])"
    }
  }

  private func range(_ range: TimeRange, inFullHours: Bool) -> String {
    hour(range.start, full: inFullHours) + rangeDash + hour(range.end, full: inFullHours)
  }

  private func hour(_ time: LocalTime, full: Bool) -> String {
    full ? "\(time.hour)" : "\(time.hour):\(padded(time.minute))"
  }

  private func rangesInWords(_ ranges: [TimeRange]) -> String {
    if language == .fr {
      return list(ranges.map { "de \(timeInWords($0.start)) à \(timeInWords($0.end))" })
    }
    let spans = list(ranges.map { range($0, inFullHours: false) })
    return language == .de ? spans + noBreakSpace + "Uhr" : spans
  }
}
