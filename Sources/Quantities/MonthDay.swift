/// A day that comes every year, such as 25 December; 29 February comes in leap years only.
package struct MonthDay: CanonicalText, Comparable {
  package static let form = "a day of the year such as 12-25"

  package let month: Int
  package let day: Int

  /// nil for a day that no year has.
  package init?(month: Int, day: Int) {
    guard LocalDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  package init?(_ text: String) {
    var scanner = TextScanner(text)
    guard let month = scanner.number(digits: 2), scanner.take("-"),
      let day = scanner.number(digits: 2), scanner.isAtEnd
    else { return nil }
    self.init(month: month, day: day)
  }

  init(of date: LocalDate) {
    month = date.month
    day = date.day
  }

  package var description: String { padded(month, 2) + "-" + padded(day, 2) }

  package static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
