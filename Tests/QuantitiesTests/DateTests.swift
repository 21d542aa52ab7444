import Testing

@testable import Quantities

struct DateTests {
  @Test func `every day from the year 0 to 9999 follows the one before`() {
    var expected = LocalDate(dayNumber: -719_528)
    for year in 0...9999 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        let first = LocalDate(year: year, month: index + 1, day: 1)
        let last = LocalDate(year: year, month: index + 1, day: length)
        guard first == expected, last == expected.adding(days: length - 1),
          LocalDate(year: year, month: index + 1, day: length + 1) == nil,
          (last?.year, last?.month, last?.day) == (year, index + 1, length)
        else {
          Issue.record("\(year)-\(index + 1) is not laid out as the calendar has it")
          return
        }
        expected = expected.adding(days: length)
      }
    }
    #expect(expected.description == "10000-01-01")
  }

  @Test func `weekdays and days since 1970 are those of known dates`() throws {
    #expect(try date("1970-01-01").dayNumber == 0)
    #expect(try date("1970-01-01").weekday == .thursday)
    #expect(try date("2000-02-29").weekday == .tuesday)
    #expect(try date("2026-11-21").weekday == .saturday)
    #expect(try date("1900-01-01").weekday == .monday)
    #expect(try date("2026-11-21").dayNumber == 20_778)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-1", "20261121", "2026-11-21 ",
    "2026-11-31", "10000-01-01", "-001-01-01", "",
  ])
  func `other text is no date`(text: String) {
    #expect(LocalDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2028-02-29", 12, "2029-02-28"), ("2026-11-21", -11, "2025-12-21"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-11-21", 36, "2029-11-21"),
  ])
  func `months are added up to the end of a shorter month`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try date(start).adding(months: months) == date(end))
  }

  @Test func `a month knows its days and its neighbours`() throws {
    let month = try #require(Month("2028-02"))
    #expect(month.days == 29)
    #expect(month.first == (try date("2028-02-01")))
    #expect(month.last == (try date("2028-02-29")))
    #expect(month.afterLast == month.next.first)
    #expect(month.next.description == "2028-03")
    #expect(month.previous.next == month)
    #expect(month.adding(-2).description == "2027-12")
    #expect(month.months(to: month.adding(17)) == 17)
    #expect(Month(containing: month.last) == month)
    #expect(month < month.next)
    #expect(Month("2028-13") == nil && Month("2028-2") == nil)
  }

  @Test func `weekdays go round`() {
    #expect(Weekday.sunday.next == .monday)
    #expect(Weekday.monday.adding(-1) == .sunday)
    #expect(Weekday.allCases.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
    #expect(Weekday(key: "mon") == .monday && Weekday.monday.key == "mon")
    #expect(Weekday.monday < .sunday)
  }

  @Test func `a day of the year is one that some year has`() {
    #expect(MonthDay("02-29") != nil)
    #expect(MonthDay("02-30") == nil && MonthDay("2-1") == nil && MonthDay("13-01") == nil)
  }
}
