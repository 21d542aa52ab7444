extension OpenAxis {
  package func isOpen(at instant: Instant) -> Bool {
    let index = index(after: instant.seconds)
    return index < starts.count && starts[index] <= instant.seconds
  }

  /// Open seconds from the beginning of the axis up to the instant; O(1) for usual calendars.
  package func position(of instant: Instant) -> Int64 {
    let index = index(after: instant.seconds)
    guard index < starts.count else { return totalSeconds }
    return before[index] + max(0, instant.seconds - starts[index])
  }

  /// Open seconds between two instants; 0 if the second does not come after the first.
  package func openSeconds(from start: Instant, to end: Instant) -> Int64 {
    max(0, position(of: end) - position(of: start))
  }

  package func openSeconds(in interval: Interval) -> Int64 {
    openSeconds(from: interval.start, to: interval.end)
  }

  /// The agreed service time of a month by the zone's calendar, so far as the axis reaches.
  package func openSeconds(in month: Month) -> Int64 {
    openSeconds(in: zone.interval(of: month))
  }

  /// The earliest instant at which so many open seconds have passed since `instant`.
  ///
  /// The end of a range, not the start of the next. Zero is the instant itself if open, else the
  /// next open one; nil if the axis ends before. A negative number goes back.
  package func adding(_ seconds: Int64, to instant: Instant) -> Instant? {
    if seconds < 0 { return subtracting(-max(seconds, -.max), from: instant) }
    if seconds == 0 { return nextOpen(from: instant) }
    let position = position(of: instant)
    guard seconds <= totalSeconds - position else { return nil }
    let goal = position + seconds
    let index = lastIndex { $0 < goal }
    return Instant(seconds: starts[index] + goal - before[index])
  }

  /// The latest instant from which so many open seconds pass until `instant`.
  ///
  /// The start of a range, not the end of the one before. Zero is the instant itself if it is open
  /// or ends a range, else the end of the range before; nil if the axis begins after.
  package func subtracting(_ seconds: Int64, from instant: Instant) -> Instant? {
    if seconds < 0 { return adding(-max(seconds, -.max), to: instant) }
    if seconds == 0 { return lastOpen(until: instant) }
    let goal = position(of: instant) - seconds
    guard goal >= 0 else { return nil }
    let index = lastIndex { $0 <= goal }
    return Instant(seconds: starts[index] + goal - before[index])
  }

  /// The instant itself if open, else the next open one.
  package func nextOpen(from instant: Instant) -> Instant? {
    let index = index(after: instant.seconds)
    guard index < starts.count else { return nil }
    return Instant(seconds: max(instant.seconds, starts[index]))
  }

  /// The instant itself if time up to it or from it is open, else the end of the range before.
  package func lastOpen(until instant: Instant) -> Instant? {
    let index = index(after: instant.seconds)
    if index < starts.count, starts[index] <= instant.seconds { return instant }
    return index == 0 ? nil : interval(index - 1).end
  }

  /// Whether everything that is open on the other axis is open on this one.
  package func covers(_ other: OpenAxis) -> Bool {
    other.intervals.subtracting(intervals).isEmpty
  }

  /// The last interval whose position satisfies a condition that holds for the first ones.
  private func lastIndex(where condition: (Int64) -> Bool) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if condition(before[middle]) { low = middle } else { high = middle }
    }
    return low
  }
}
