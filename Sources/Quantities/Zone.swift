/// A time zone: at which instants its clocks change, and what they show in between.
///
/// Times in the future come from the zone's rule, expanded up to 2110; after the last known change
/// its offset simply stays. Made from the system's own zone files by `Loading`, because the tables
/// inside the Swift toolchain do not follow updates.
package struct Zone: Hashable, Sendable {
  /// From `at` on, clocks are `offset` seconds east of UTC.
  package struct Transition: Hashable, Sendable {
    package let at: Instant
    package let offset: Int

    package init(at: Instant, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// A stretch of time in which the offset does not change.
  package struct Segment: Hashable, Sendable {
    package let interval: Interval
    package let offset: Int
  }

  package static let utc = Zone(id: "UTC")

  /// The IANA name, such as Europe/Berlin.
  package let id: String
  /// When each segment begins; the first has no beginning.
  let starts: [Int64]
  let offsets: [Int]

  /// Transitions in ascending order; those that change nothing are dropped.
  package init(id: String, initialOffset: Int = 0, transitions: [Transition] = []) {
    var (starts, offsets) = ([Int64.min], [initialOffset])
    for transition in transitions {
      precondition(
        starts.count == 1 || starts[starts.count - 1] < transition.at.seconds,
        "The transitions of \(id) must ascend; sort them first.")
      guard transition.offset != offsets[offsets.count - 1] else { continue }
      starts.append(transition.at.seconds)
      offsets.append(transition.offset)
    }
    self.id = id
    self.starts = starts
    self.offsets = offsets
  }

  package var transitions: [Transition] {
    zip(starts, offsets).dropFirst().map { Transition(at: Instant(seconds: $0), offset: $1) }
  }

  /// Seconds east of UTC.
  package func offset(at instant: Instant) -> Int {
    offsets[segmentIndex(at: instant.seconds)]
  }

  /// What a wall clock in the zone shows.
  package func local(at instant: Instant) -> (date: LocalDate, time: LocalTime) {
    let shown = Instant(seconds: instant.seconds + Int64(offset(at: instant)))
    return (shown.utcDate, shown.utcTime)
  }

  /// The stretches of constant offset that make up the interval, in order.
  package func segments(in interval: Interval) -> [Segment] {
    guard !interval.isEmpty else { return [] }
    var result: [Segment] = []
    var (index, start) = (segmentIndex(at: interval.start.seconds), interval.start)
    while start < interval.end {
      let end = Swift.min(segmentEnd(index), interval.end.seconds)
      let part = Interval(start: start, end: Instant(seconds: end))
      result.append(Segment(interval: part, offset: offsets[index]))
      (index, start) = (index + 1, part.end)
    }
    return result
  }

  func segmentEnd(_ index: Int) -> Int64 {
    index + 1 < starts.count ? starts[index + 1] : .max
  }

  /// The last segment that begins at or before the instant, by bisection.
  func segmentIndex(at seconds: Int64) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= seconds { low = middle } else { high = middle }
    }
    return low
  }
}
