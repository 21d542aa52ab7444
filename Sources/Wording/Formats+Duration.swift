extension Formats {
  /// A span in hours and minutes as tables show it: "7 h 18 min", "44 min", "24 h".
  ///
  /// Hours are not gathered into days: a day of service hours is no day of the calendar. Use
  /// ``duration(days:)`` for whole days.
  package func duration(minutes: Int) -> String { duration(seconds: minutes * 60, least: .minute) }

  /// A span in hours, minutes and seconds as tables show it: "1 h 30 s", "45 s".
  package func duration(seconds: Int) -> String { duration(seconds: seconds, least: .second) }

  /// Whole days as tables show them: "5 d", "5 Tg.", "5 j", "5 gg", "5 дн.".
  package func duration(days: Int) -> String { short(days, .day) }

  /// A span in words: "7 hours and 18 minutes", "44 minutes".
  package func durationInWords(minutes: Int) -> String {
    inWords(parts(seconds: minutes * 60, least: .minute), isNegative: minutes < 0)
  }

  /// A span in words down to seconds: "1 minute and 30 seconds".
  package func durationInWords(seconds: Int) -> String {
    inWords(parts(seconds: seconds, least: .second), isNegative: seconds < 0)
  }

  /// A number of units in words with the right plural: "36 months", "21 день".
  package func count(_ count: Int, _ unit: TimeUnit) -> String {
    "\(number(count)) \(unit.word(language.plural(of: count), in: language))"
  }

  private func duration(seconds: Int, least: TimeUnit) -> String {
    let parts = parts(seconds: seconds, least: least)
    return (seconds < 0 ? "-" : "") + parts.map { short($0.count, $0.unit) }.joined(separator: " ")
  }

  private func inWords(_ parts: [(count: Int, unit: TimeUnit)], isNegative: Bool) -> String {
    (isNegative ? "-" : "") + together(parts.map { count($0.count, $0.unit) })
  }

  /// Parts of one span in words; Russian puts them side by side, the others join them.
  func together(_ words: [String]) -> String {
    language == .ru ? words.joined(separator: " ") : list(words)
  }

  /// Hours, minutes and seconds without the empty ones; the least unit stands in for nothing.
  private func parts(seconds: Int, least: TimeUnit) -> [(count: Int, unit: TimeUnit)] {
    let size = Int(clamping: seconds.magnitude)
    let all: [(count: Int, unit: TimeUnit)] = [
      (size / 3600, .hour), (size / 60 % 60, .minute), (size % 60, .second),
    ]
    let shown = all.filter { $0.count != 0 }
    return shown.isEmpty ? [(0, least)] : shown
  }
}
