/// A stretch of wall-clock time that starts on one day and may run into the next: 22:00-06:00.
///
/// Half-open. A range past midnight belongs to the day on which it starts; its end may also be
/// written as hours beyond 24:00, which is the only way for one of 24 hours and more (22:00-46:00).
/// Equal ends are refused: they could mean nothing or a whole day (write 00:00-24:00 for that).
package struct TimeRange: CanonicalText, Comparable {
  package static let form = "a range of times such as 08:00-18:00"

  /// Seconds after the midnight at which the day of the range starts, up to 172,800 (48:00).
  package let offsets: Range<Int>

  package static let wholeDay = TimeRange(unchecked: 0..<86_400)

  /// An end at or before the start lies on the next day; nil if both are equal or the range would
  /// start at 24:00.
  package init?(start: LocalTime, end: LocalTime) {
    guard start != end, start < .endOfDay else { return nil }
    let isPastMidnight = end < start
    self.init(unchecked: start.seconds..<(end.seconds + (isPastMidnight ? 86_400 : 0)))
  }

  /// nil for an empty range, one that does not start on its day, or one that ends after 48:00.
  package init?(offsets: Range<Int>) {
    guard !offsets.isEmpty, (0..<86_400).contains(offsets.lowerBound),
      offsets.upperBound <= 172_800
    else { return nil }
    self.init(unchecked: offsets)
  }

  package init?(_ text: String) {
    var scanner = TextScanner(text)
    guard let start = scanner.time(), scanner.take("-"), let end = scanner.timeOfTwoDays(),
      scanner.isAtEnd
    else { return nil }
    if let time = LocalTime(seconds: end) {
      self.init(start: start, end: time)
    } else {
      self.init(offsets: start.seconds..<end)
    }
  }

  private init(unchecked offsets: Range<Int>) {
    self.offsets = offsets
  }

  package var start: LocalTime { LocalTime(unchecked: offsets.lowerBound) }

  /// What the clock shows at the end, on this day or the next.
  package var end: LocalTime {
    LocalTime(unchecked: offsets.upperBound - (isPastMidnight ? 86_400 : 0))
  }

  package var isPastMidnight: Bool { offsets.upperBound > 86_400 }

  /// Seconds on the wall clock; a clock change within the range makes the real length differ.
  package var seconds: Int { offsets.count }

  package var description: String {
    if seconds < 86_400 || !isPastMidnight { return "\(start)-\(end)" }
    let (hour, rest) = offsets.upperBound.quotientAndRemainder(dividingBy: 3600)
    let seconds = rest % 60 == 0 ? "" : ":" + padded(rest % 60, 2)
    return "\(start)-\(hour):\(padded(rest / 60, 2))\(seconds)"
  }

  package static func < (left: TimeRange, right: TimeRange) -> Bool {
    (left.offsets.lowerBound, left.offsets.upperBound)
      < (right.offsets.lowerBound, right.offsets.upperBound)
  }
}
