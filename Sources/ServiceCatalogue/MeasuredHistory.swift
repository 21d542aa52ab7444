package import Wording

/// What was measured: the unplanned downtime of `months` months within named service hours.
package struct MeasuredHistory: Hashable, Sendable {
  /// Number of months measured (n).
  package let months: Int
  package let downMinutes: Int
  /// Service hours id in which the minutes were counted.
  package let hours: String
  package let source: LocalizedText

  package init(months: Int, downMinutes: Int, hours: String, source: LocalizedText) {
    self.months = months
    self.downMinutes = downMinutes
    self.hours = hours
    self.source = source
  }
}
