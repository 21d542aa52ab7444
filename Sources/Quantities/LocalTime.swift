/// A reading of a wall clock in seconds since midnight; 24:00 is the end of the day.
package struct LocalTime: CanonicalText, Comparable {
  package static let form = "a time of day such as 08:00, at most 24:00"

  /// 0...86400
  package let seconds: Int

  package static let midnight = LocalTime(unchecked: 0)
  package static let endOfDay = LocalTime(unchecked: 86_400)

  /// nil outside 0...86400.
  package init?(seconds: Int) {
    guard (0...86_400).contains(seconds) else { return nil }
    self.seconds = seconds
  }

  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.init(seconds: hour * 3600 + minute * 60 + second)
  }

  /// "08:00" or "08:00:30".
  package init?(_ text: String) {
    var scanner = TextScanner(text)
    guard let time = scanner.time(), scanner.isAtEnd else { return nil }
    self = time
  }

  init(unchecked seconds: Int) {
    self.seconds = seconds
  }

  package var hour: Int { seconds / 3600 }

  package var minute: Int { seconds / 60 % 60 }

  package var second: Int { seconds % 60 }

  package var description: String {
    padded(hour, 2) + ":" + padded(minute, 2) + (second == 0 ? "" : ":" + padded(second, 2))
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.seconds < right.seconds
  }
}

extension TextScanner {
  mutating func time() -> LocalTime? {
    timeOfTwoDays().flatMap { LocalTime(seconds: $0) }
  }

  /// HH:MM or HH:MM:SS up to 48:00, in seconds.
  mutating func timeOfTwoDays() -> Int? {
    guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2) else {
      return nil
    }
    var second = 0
    if take(":") {
      guard let digits = number(digits: 2) else { return nil }
      second = digits
    }
    let seconds = hour * 3600 + minute * 60 + second
    return minute < 60 && second < 60 && seconds <= 172_800 ? seconds : nil
  }
}
