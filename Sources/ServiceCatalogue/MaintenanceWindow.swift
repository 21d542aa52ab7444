package import Quantities
package import Wording

/// A recurring window for announced maintenance; announced work in it is no downtime.
package struct MaintenanceWindow: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let week: [Weekday: [TimeRange]]
  /// Whole days between announcement and work.
  package let noticeDays: Int

  package init(id: String, name: LocalizedText, week: [Weekday: [TimeRange]], noticeDays: Int) {
    self.id = id
    self.name = name
    self.week = week
    self.noticeDays = noticeDays
  }
}
