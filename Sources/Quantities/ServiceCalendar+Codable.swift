extension ServiceCalendar: Codable {
  private enum CodingKeys: String, CodingKey {
    case zone, week, holidays, annualHolidays, overrides, breaks
  }

  /// Everything but the zone and the week may be absent.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      zone: try container.decode(String.self, forKey: .zone),
      week: try container.decode([Weekday: [TimeRange]].self, forKey: .week),
      holidays: try container.decodeIfPresent(Set<LocalDate>.self, forKey: .holidays) ?? [],
      annualHolidays: try container.decodeIfPresent(
        Set<MonthDay>.self, forKey: .annualHolidays) ?? [],
      overrides: try container.decodeIfPresent(
        [LocalDate: [TimeRange]].self, forKey: .overrides) ?? [:],
      breaks: try container.decodeIfPresent(
        [LocalDate: [TimeRange]].self, forKey: .breaks) ?? [:])
  }

  /// Dates stand in order, so that equal calendars give equal text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(zone, forKey: .zone)
    try container.encode(week, forKey: .week)
    if !holidays.isEmpty { try container.encode(holidays.sorted(), forKey: .holidays) }
    if !annualHolidays.isEmpty {
      try container.encode(annualHolidays.sorted(), forKey: .annualHolidays)
    }
    if !overrides.isEmpty { try container.encode(overrides, forKey: .overrides) }
    if !breaks.isEmpty { try container.encode(breaks, forKey: .breaks) }
  }
}
