/// What is promised for incidents of one priority, each time on its clock.
package struct PriorityTarget: Hashable, Sendable {
  package enum Clock: String, Hashable, Sendable, CaseIterable {
    /// Runs in the support hours only.
    case supportHours = "support-hours"
    case roundTheClock = "round-the-clock"
  }

  /// 1 … 4.
  package let priority: Int
  package let firstNoticeMinutes: Int
  package let updateMinutes: Int
  package let restoreMinutes: Int
  package let clock: Clock

  package init(
    priority: Int, firstNoticeMinutes: Int, updateMinutes: Int, restoreMinutes: Int,
    clock: Clock
  ) {
    self.priority = priority
    self.firstNoticeMinutes = firstNoticeMinutes
    self.updateMinutes = updateMinutes
    self.restoreMinutes = restoreMinutes
    self.clock = clock
  }
}
