/// A point in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds left out as in POSIX.
package struct Instant: CanonicalText, Comparable {
  package static let form = "a time with its offset such as 2026-11-21T10:00:00Z"

  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  /// The instant at which a wall clock with this offset (seconds east of UTC) shows date and time.
  package init(_ date: LocalDate, _ time: LocalTime, offset: Int = 0) {
    seconds = Int64(date.dayNumber) * 86_400 + Int64(time.seconds) - Int64(offset)
  }

  /// RFC 3339 with its offset; a fraction of a second is cut, :60 is the next full minute.
  package init?(rfc3339 text: String) {
    var scanner = TextScanner(text)
    guard let date = scanner.date(), scanner.take(anyOf: "Tt ") != nil,
      let time = scanner.clockSeconds(), let offset = scanner.offset(), scanner.isAtEnd
    else { return nil }
    seconds = Int64(date.dayNumber) * 86_400 + Int64(time) - Int64(offset)
  }

  package init?(_ text: String) {
    self.init(rfc3339: text)
  }

  /// In UTC: "2026-11-21T10:00:00Z".
  package var description: String {
    let time = utcTime
    return
      "\(utcDate)T\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))Z"
  }

  package var utcDate: LocalDate {
    LocalDate(dayNumber: Int(floorDivide(seconds, by: 86_400).quotient))
  }

  package var utcTime: LocalTime {
    LocalTime(unchecked: Int(floorDivide(seconds, by: 86_400).remainder))
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }

  package static func + (instant: Instant, seconds: Int64) -> Instant {
    Instant(seconds: instant.seconds + seconds)
  }

  package static func - (instant: Instant, seconds: Int64) -> Instant {
    Instant(seconds: instant.seconds - seconds)
  }

  /// Seconds from the right instant to the left.
  package static func - (left: Instant, right: Instant) -> Int64 {
    left.seconds - right.seconds
  }
}

extension TextScanner {
  /// HH:MM:SS with an optional fraction, as seconds since midnight.
  fileprivate mutating func clockSeconds() -> Int? {
    guard let hour = number(digits: 2), hour < 24, take(":"),
      let minute = number(digits: 2), minute < 60, take(":"),
      let second = number(digits: 2), second < 60 || (second == 60 && minute == 59)
    else { return nil }
    if take("."), takeDigits() == nil { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// "Z" or ±HH:MM, as seconds east of UTC.
  fileprivate mutating func offset() -> Int? {
    if take(anyOf: "Zz") != nil { return 0 }
    guard let sign = take(anyOf: "+-"), let hours = number(digits: 2), hours < 24, take(":"),
      let minutes = number(digits: 2), minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
