import Quantities

/// Hours by which an hour of outage is priced lie inside each other or apart.
///
/// Where two overlap and neither holds the other, the hours that they share belong to whichever a
/// customer names first; nobody sees that in a table.
package enum CalendarsCrossRule: CatalogueRule {
  package static let id = "catalogue-calendars-cross"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let all = catalogue.calendars
    return all.indices.flatMap { index in
      all[..<index].filter { cross($0, all[index], catalogue) }.map { earlier in
        warning(
          "calendars/\(all[index].id)/week",
          "\"\(all[index].id)\" and \"\(earlier.id)\" overlap, and neither holds the other",
          "Let one of them hold the other, or let them have no hour in common.")
      }
    }
  }

  private static func cross(
    _ one: ServiceHours, _ other: ServiceHours, _ catalogue: Catalogue
  ) -> Bool {
    guard one.id != other.id else { return false }
    return !readings(one, catalogue).intersecting(readings(other, catalogue)).isEmpty
      && !catalogue.hours(one.id, cover: other.id) && !catalogue.hours(other.id, cover: one.id)
  }

  /// The clock readings of a week without holidays.
  private static func readings(_ hours: ServiceHours, _ catalogue: Catalogue) -> [Interval] {
    ServiceCalendar(zone: catalogue.zone, week: hours.week)
      .readings(from: LocalDate(dayNumber: 0), through: LocalDate(dayNumber: 6))
  }
}
