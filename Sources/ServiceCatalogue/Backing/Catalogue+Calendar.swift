package import Quantities

extension Catalogue {
  /// The calendar that service hours mean: their week, their holidays and the catalogue's zone.
  package func calendar(of hours: ServiceHours) -> ServiceCalendar {
    let days = hours.holidays.flatMap(holidaySet)?.days.map(\.date) ?? []
    return ServiceCalendar(zone: zone, week: hours.week, holidays: Set(days))
  }

  /// The calendar of the service hours with an id; nil when there are none.
  package func calendar(_ id: String) -> ServiceCalendar? {
    hours(id).map(calendar(of:))
  }
}
