/// Words around a time of day, and parts of the day.
enum ClockWord: String, CaseIterable, Hashable, Sendable {
  /// "o'clock".
  case hour
  case am, pm, noon, midnight
  case from, to
  /// "Later than nine but before eleven".
  case after, before
  /// "For" two hours.
  case lasting
  case morning, afternoon, evening, night, daytime
  case earlyMorning = "early-morning"
  case lateAfternoon = "late-afternoon"
  case lateEvening = "late-evening"

  /// What is usually meant by a part of the day; asked back, as nobody's day is the same.
  var part: ClockRange? {
    switch self {
    case .morning: ClockRange(start: 480, end: 720)
    case .earlyMorning: ClockRange(start: 480, end: 600)
    case .afternoon: ClockRange(start: 720, end: 960)
    case .lateAfternoon: ClockRange(start: 840, end: 960)
    case .evening: ClockRange(start: 960, end: 1200)
    case .lateEvening: ClockRange(start: 1080, end: 1200)
    case .night: ClockRange(start: 1200, end: 1439)
    case .daytime: ClockRange(start: 480, end: 1080)
    case .hour, .am, .pm, .noon, .midnight, .from, .to, .after, .before, .lasting: nil
    }
  }
}
