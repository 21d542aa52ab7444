extension OpeningHours {
  static let weekdayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// 1...12 for Jan...Dec.
  static func month(_ word: String) -> Int? {
    monthNames.firstIndex { $0.lowercased() == word.lowercased() }.map { $0 + 1 }
  }

  /// One weekday or a range of them; Fr-Mo goes over the end of the week.
  static func weekdays(_ text: String) throws(UnreadableOpeningHours) -> [Weekday] {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
      weekdayNames.firstIndex { $0.lowercased() == name.lowercased() }
    }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
      throw UnreadableOpeningHours(
        part: text, remedy: "write days as Mo, Tu, We, Th, Fr, Sa, Su or PH, as in Mo-Fr or Mo,We.")
    }
    let count = (last - first + 7) % 7
    return (0...count).map { Weekday.allCases[(first + $0) % 7] }
  }

  /// Ranges separated by commas, or none for “off” and “closed”.
  static func ranges(_ text: String) throws(UnreadableOpeningHours) -> [TimeRange] {
    if ["off", "closed"].contains(text.lowercased()) { return [] }
    var ranges: [TimeRange] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let range = range(String(item)) else {
        throw UnreadableOpeningHours(
          part: String(item), remedy: "write hours as in 08:00-18:00, 22:00-06:00, 24/7 or off.")
      }
      ranges.append(range)
    }
    return ranges
  }

  /// Hours may have one digit, and an end beyond 24:00 lies on the next day (22:00-26:00).
  private static func range(_ text: String) -> TimeRange? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(seconds)
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
    if let start = LocalTime(seconds: first), let end = LocalTime(seconds: last) {
      return TimeRange(start: start, end: end)
    }
    return first < last ? TimeRange(offsets: first..<last) : nil
  }

  private static func seconds(_ text: Substring) -> Int? {
    var scanner = TextScanner(text)
    guard let hour = scanner.takeDigits(), hour.count <= 2, let hours = hour.value, hours <= 48,
      scanner.take(":"), let minutes = scanner.number(digits: 2), minutes < 60, scanner.isAtEnd
    else { return nil }
    return Int(hours) * 3600 + minutes * 60
  }
}
