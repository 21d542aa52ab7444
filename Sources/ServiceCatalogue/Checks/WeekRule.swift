import Quantities

/// K01: hours of a week are there and do not overlap, past midnight neither.
package enum WeekRule: CatalogueRule {
  package static let id = "catalogue-week"
  private static let day = 86_400

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.calendars.flatMap { findings($0.week, at: "calendars/\($0.id)/week") }
      + catalogue.maintenance.flatMap { findings($0.week, at: "maintenance/\($0.id)/week") }
  }

  private static func findings(
    _ week: [Weekday: [TimeRange]], at path: String
  ) -> [CatalogueFinding] {
    if week.values.allSatisfy(\.isEmpty) {
      return [fault(path, "no hours in the whole week", "Write at least one range of times.")]
    }
    guard let day = firstOverlap(week) else { return [] }
    return [
      fault(
        "\(path)/\(day.key)", "two ranges of times share time on \(day.key)",
        "Write one range that holds both, or correct their ends.")
    ]
  }

  /// The first day with a range that begins before the one before it ends; Sunday runs into Monday.
  private static func firstOverlap(_ week: [Weekday: [TimeRange]]) -> Weekday? {
    let days = Weekday.allCases.enumerated()
    var parts = days.flatMap { index, weekday in
      (week[weekday] ?? []).map { (weekday, index * day + $0.offsets.lowerBound, $0.seconds) }
    }
    parts.sort { $0.1 < $1.1 }
    if let first = parts.first { parts.append((first.0, first.1 + 7 * day, first.2)) }
    return zip(parts, parts.dropFirst()).first { $0.1 + $0.2 > $1.1 }?.1.0
  }
}
