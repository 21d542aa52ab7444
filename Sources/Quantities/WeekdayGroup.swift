/// Consecutive weekdays with the same open hours, for wordings such as "Mon–Fri 8–18".
package struct WeekdayGroup: Hashable, Sendable {
  package let first: Weekday
  package let last: Weekday
  /// In order, disjoint, never empty.
  package let ranges: [TimeRange]

  package var days: [Weekday] {
    Weekday.allCases.filter { first <= $0 && $0 <= last }
  }
}
