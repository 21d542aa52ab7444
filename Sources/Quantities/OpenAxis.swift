/// The open time of a calendar laid end to end: every instant has a position on it, in seconds.
///
/// An instant is open if the zone's wall clock then shows an open reading; a clock put forward
/// contributes nothing for the hour it leaps, a clock put back counts the repeated hour twice.
/// Durations, due dates and stopped clocks are all differences of positions on the same axis, so
/// they add up under any split.
package struct OpenAxis: Sendable {
  package let zone: Zone
  /// Instants outside count as closed: the time in which an agreement is in force, say.
  package let over: Interval
  let starts: [Int64]
  /// Open seconds before each interval, and last the sum of all.
  let before: [Int64]
  /// For every step of `over`, the first interval that ends after the step begins.
  private let marks: [Int32]
  /// Seconds from one mark to the next: an hour, or more on an axis of more than a century.
  private let step: Int64

  private init(zone: Zone, over: Interval, open: [Interval]) {
    self.zone = zone
    self.over = over
    starts = open.map(\.start.seconds)
    before = open.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.seconds) }
    step = max(3600, over.seconds / 1_000_000)
    marks = Self.marks(of: open, over: over, step: step)
  }

  /// Lays out the open time of the calendar within `over`, without the excluded intervals (any
  /// order). O(days + exclusions).
  package static func compile(
    _ calendar: ServiceCalendar, _ zone: Zone, over: Interval, minus exclusions: [Interval] = []
  ) -> OpenAxis {
    let first = zone.local(at: over.start).date.adding(days: -1)
    let last = zone.local(at: over.end).date.adding(days: 1)
    let readings = calendar.readings(from: first, through: last)
    let open = zone.segments(in: over).flatMap { segment in
      readings.intersecting([segment.interval.moved(by: Int64(segment.offset))])
        .map { $0.moved(by: -Int64(segment.offset)) }
    }
    return OpenAxis(
      zone: zone, over: over, open: open.merged().subtracting(exclusions.merged()))
  }

  /// All open intervals in order.
  package var intervals: [Interval] { starts.indices.map(interval) }

  package var totalSeconds: Int64 { before[before.count - 1] }

  package func interval(_ index: Int) -> Interval {
    let start = Instant(seconds: starts[index])
    return Interval(start: start, end: start + (before[index + 1] - before[index]))
  }

  /// The first interval that ends after the instant; `starts.count` if there is none.
  func index(after instant: Int64) -> Int {
    if instant < over.start.seconds { return 0 }
    if instant >= over.end.seconds { return starts.count }
    let mark = Int((instant - over.start.seconds) / step)
    var (low, high) = (Int(marks[mark]), Int(marks[mark + 1]))
    while low < high {
      let middle = (low + high) / 2
      if end(middle) > instant { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func end(_ index: Int) -> Int64 {
    starts[index] + before[index + 1] - before[index]
  }

  private static func marks(of open: [Interval], over: Interval, step: Int64) -> [Int32] {
    let count = Int((over.seconds + step - 1) / step) + 1
    var index = 0
    return (0..<count).map { mark in
      let instant = over.start.seconds + Int64(mark) * step
      while index < open.count, open[index].end.seconds <= instant { index += 1 }
      return Int32(index)
    }
  }
}

extension Interval {
  fileprivate func moved(by seconds: Int64) -> Interval {
    Interval(start: start + seconds, end: end + seconds)
  }
}
