import Testing

@testable import Quantities

func instant(_ text: String) throws -> Instant {
  try #require(Instant(rfc3339: text), "\(text) is no time")
}

func date(_ text: String) throws -> LocalDate {
  try #require(LocalDate(text), "\(text) is no date")
}

func interval(_ start: String, _ end: String) throws -> Interval {
  Interval(start: try instant(start), end: try instant(end))
}

func hours(_ text: String, zone: String = "UTC", holidays: [String] = []) throws -> ServiceCalendar
{
  try ServiceCalendar.reading(
    openingHours: text, zone: zone, holidays: Set(try holidays.map(date)))
}
