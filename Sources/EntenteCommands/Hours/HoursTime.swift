import Quantities

/// Reads a time that a person or a file gave.
enum HoursTime {
  /// With an offset (RFC 3339), or a date and time by the zone's clock: 2026-11-21T10:00.
  static func reading(
    _ text: String, in zone: Zone
  ) throws(HoursMistake) -> (instant: Instant, reading: Zone.Reading) {
    if let instant = Instant(rfc3339: text) { return (instant, .once) }
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "Tt ".contains($0) }
    guard parts.count == 2, let date = LocalDate(String(parts[0])),
      let time = LocalTime(String(parts[1]))
    else {
      throw HoursMistake(
        "“\(text)” is no time; write \(Instant.form), or 2026-11-21T10:00 by the clock of the zone."
      )
    }
    return zone.reading(of: date, time)
  }

  /// Open time: whole seconds, or hours, minutes and seconds such as PT8H.
  static func seconds(_ text: String) throws(HoursMistake) -> Int64 {
    if let seconds = Int64(text) { return seconds }
    guard let period = Period(text), period.months == 0, period.days == 0 else {
      throw HoursMistake(
        "“\(text)” is no length of open time; write hours and minutes such as PT8H or PT90M, or"
          + " whole seconds. Days have no fixed number of open hours.")
    }
    return period.time
  }
}
