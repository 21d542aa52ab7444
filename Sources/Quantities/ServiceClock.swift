/// A calendar with its zone, for single questions about open time; each lays out the time it needs.
///
/// For many questions about the same time, compile one `OpenAxis`.
package struct ServiceClock: Hashable, Sendable {
  package let calendar: ServiceCalendar
  package let zone: Zone

  package init(_ calendar: ServiceCalendar, in zone: Zone) {
    self.calendar = calendar
    self.zone = zone
  }

  /// Open seconds between two instants; 0 if the second does not come after the first.
  package func openSeconds(from start: Instant, to end: Instant) -> Int64 {
    guard start < end else { return 0 }
    return axis(from: start, to: end).totalSeconds
  }

  package func isOpen(at instant: Instant) -> Bool {
    axis(from: instant, to: instant + 1).totalSeconds > 0
  }

  /// As `OpenAxis.adding`; nil if the calendar does not open for long enough before the year 10000.
  package func adding(_ seconds: Int64, to instant: Instant) -> Instant? {
    if seconds < 0 { return subtracting(-max(seconds, -.max), from: instant) }
    guard !calendar.isNeverOpen, seconds <= Self.wholeCalendar else { return nil }
    return Self.spans(for: seconds).lazy
      .map { min(instant + $0, Self.latest) }
      .compactMap { end -> Instant? in
        end > instant ? axis(from: instant, to: end).adding(seconds, to: instant) : nil
      }.first
  }

  /// As `OpenAxis.subtracting`; nil if the calendar was not open for long enough since the year 0.
  package func subtracting(_ seconds: Int64, from instant: Instant) -> Instant? {
    if seconds < 0 { return adding(-max(seconds, -.max), to: instant) }
    guard !calendar.isNeverOpen, seconds <= Self.wholeCalendar else { return nil }
    return Self.spans(for: seconds).lazy
      .map { max(instant - $0, Self.earliest) }
      .compactMap { start -> Instant? in
        guard start < instant else { return nil }
        return axis(from: start, to: instant + 1).subtracting(seconds, from: instant)
      }.first
  }

  private func axis(from start: Instant, to end: Instant) -> OpenAxis {
    .compile(calendar, zone, over: Interval(start: start, end: end))
  }

  private static let earliest = Instant(LocalDate(dayNumber: -719_528), .midnight)
  private static let latest = Instant(LocalDate(dayNumber: 2_932_896), .midnight)
  private static let wholeCalendar = latest - earliest

  /// Lengths of time to look at, each four times the one before, up to the whole calendar.
  private static func spans(for seconds: Int64) -> [Int64] {
    let month: Int64 = 32 * 86_400
    var spans = [seconds < wholeCalendar / 2 ? max(month, 2 * seconds) : wholeCalendar]
    while let last = spans.last, last < wholeCalendar { spans.append(min(last * 4, wholeCalendar)) }
    return spans
  }
}
