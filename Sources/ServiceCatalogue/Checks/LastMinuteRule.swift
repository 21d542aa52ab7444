import Quantities

/// K02: a day that is meant to the end is written to 24:00; 23:59 closes for a minute at midnight.
package enum LastMinuteRule: CatalogueRule {
  package static let id = "catalogue-last-minute"
  private static let lastMinute = 86_340

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.calendars.flatMap { findings($0.week, at: "calendars/\($0.id)/week") }
      + catalogue.maintenance.flatMap { findings($0.week, at: "maintenance/\($0.id)/week") }
  }

  private static func findings(
    _ week: [Weekday: [TimeRange]], at path: String
  ) -> [CatalogueFinding] {
    Weekday.allCases.flatMap { day in
      (week[day] ?? []).filter { $0.offsets.upperBound % 86_400 == lastMinute }.map { range in
        fault(
          "\(path)/\(day.key)", "\(range) leaves out the last minute of the day",
          "Write \"\(range.start)-24:00\": an end does not count among the hours.")
      }
    }
  }
}
