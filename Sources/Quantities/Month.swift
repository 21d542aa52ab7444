/// One real month of one year, such as 2027-02; an "average month" does not exist (DECISIONS 12).
package struct Month: CanonicalText, Comparable {
  package static let form = "a month such as 2027-02"

  package let year: Int
  /// 1...12
  package let month: Int

  /// nil for a month outside 1...12 or a year outside 0...9999.
  package init?(year: Int, month: Int) {
    guard (0...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(number: year * 12 + month - 1)
  }

  package init?(_ text: String) {
    var scanner = TextScanner(text)
    guard let year = scanner.number(digits: 4), scanner.take("-"),
      let month = scanner.number(digits: 2), scanner.isAtEnd
    else { return nil }
    self.init(year: year, month: month)
  }

  package init(containing date: LocalDate) {
    self.init(number: date.year * 12 + date.month - 1)
  }

  private init(number: Int) {
    let (year, month) = floorDivide(number, by: 12)
    self.year = year
    self.month = month + 1
  }

  package var description: String { padded(year, 4) + "-" + padded(month, 2) }

  package var first: LocalDate {
    let marchYear = month > 2 ? year : year - 1
    let (era, yearOfEra) = floorDivide(marchYear, by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return LocalDate(dayNumber: era * 146_097 + dayOfEra - 719_468)
  }

  package var last: LocalDate { afterLast.adding(days: -1) }

  /// The first day that no longer belongs to the month.
  package var afterLast: LocalDate { next.first }

  /// 28...31
  package var days: Int { first.days(to: afterLast) }

  package var next: Month { adding(1) }

  package var previous: Month { adding(-1) }

  package func adding(_ months: Int) -> Month {
    Month(number: year * 12 + month - 1 + months)
  }

  /// Months from this one to another; negative if the other is earlier.
  package func months(to other: Month) -> Int {
    (other.year - year) * 12 + other.month - month
  }

  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
