extension Zone {
  /// How a date and time without offset were taken.
  package enum Reading: String, Hashable, Sendable {
    /// The clock shows this time once.
    case once
    /// The clock shows it twice, when it is put back: the first time was taken.
    case overlap
    /// The clock never shows it, when it is put forward: the offset before the change was taken.
    case gap
  }

  /// The instant at which the zone's clock shows date and time (RFC 5545, 3.3.5): the first of two,
  /// and in a gap the one by the offset before it.
  package func instant(of date: LocalDate, _ time: LocalTime) -> Instant {
    reading(of: date, time).instant
  }

  /// The instant, and whether it was the only choice; imports count and report the others.
  package func reading(
    of date: LocalDate, _ time: LocalTime
  ) -> (instant: Instant, reading: Reading) {
    let shown = Instant(date, time).seconds
    var index = segmentIndex(at: shown - Self.widestOffset)
    while shown - Int64(offsets[index]) >= segmentEnd(index) { index += 1 }
    let instant = shown - Int64(offsets[index])
    if index > 0, instant < starts[index] {
      return (Instant(seconds: shown - Int64(offsets[index - 1])), .gap)
    }
    let isRepeated =
      index + 1 < starts.count && shown - Int64(offsets[index + 1]) >= starts[index + 1]
    return (Instant(seconds: instant), isRepeated ? .overlap : .once)
  }

  /// The instants of a day, from its first to the first of the next day.
  package func interval(of date: LocalDate) -> Interval {
    interval(from: date, to: date.adding(days: 1))
  }

  package func interval(of month: Month) -> Interval {
    interval(from: month.first, to: month.afterLast)
  }

  /// From the beginning of the first date to the beginning of the second.
  package func interval(from first: LocalDate, to end: LocalDate) -> Interval {
    Interval(start: instant(of: first, .midnight), end: instant(of: end, .midnight))
  }

  /// No clock has ever been further than this from UTC, in seconds.
  private static let widestOffset: Int64 = 26 * 3600
}
