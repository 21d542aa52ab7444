package import Quantities
package import Wording

/// Named service hours: a weekly pattern and the holidays on which it rests.
package struct ServiceHours: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  /// Without holidays; ``Catalogue/calendar(of:)`` joins both.
  package let week: [Weekday: [TimeRange]]
  /// Id of a ``HolidaySet``; nil when the hours hold on holidays too.
  package let holidays: String?

  package init(
    id: String, name: LocalizedText, week: [Weekday: [TimeRange]], holidays: String?
  ) {
    self.id = id
    self.name = name
    self.week = week
    self.holidays = holidays
  }
}
