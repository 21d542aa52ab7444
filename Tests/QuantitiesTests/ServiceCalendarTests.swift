import EntenteTestSupport
import Testing

@testable import Quantities

struct ServiceCalendarTests {
  @Test func `a single day goes before a holiday and a holiday before the week`() throws {
    let calendar = try hours(
      "Mo-Fr 08:00-18:00; Dec 25 off; 2026 Dec 24 08:00-12:00; 2026 Dec 26 10:00-14:00",
      holidays: ["2026-12-24", "2026-12-28"])
    #expect(calendar.ranges(on: try date("2026-12-24")).map(\.description) == ["08:00-12:00"])
    #expect(calendar.ranges(on: try date("2026-12-25")).isEmpty)
    #expect(calendar.ranges(on: try date("2026-12-26")).map(\.description) == ["10:00-14:00"])
    #expect(calendar.ranges(on: try date("2026-12-28")).isEmpty)
    #expect(calendar.ranges(on: try date("2026-12-29")).map(\.description) == ["08:00-18:00"])
  }

  @Test func `night hours belong to the day on which they start`() throws {
    let calendar = try hours("Fr 22:00-06:00", holidays: ["2026-11-21"])
    let night = calendar.readings(from: try date("2026-11-20"), through: try date("2026-11-21"))
    #expect(night == [try interval("2026-11-20T22:00:00Z", "2026-11-21T06:00:00Z")])
    let closed = try hours("Fr 22:00-06:00", holidays: ["2026-11-20"])
    #expect(closed.readings(from: try date("2026-11-20"), through: try date("2026-11-21")).isEmpty)
  }

  @Test func `a break is taken out of hours that began the day before`() throws {
    let calendar = ServiceCalendar(
      zone: "UTC", week: [.friday: [try #require(TimeRange("22:00-06:00"))]],
      breaks: [try date("2026-11-21"): [try #require(TimeRange("02:00-03:00"))]])
    let open = calendar.readings(from: try date("2026-11-20"), through: try date("2026-11-20"))
    #expect(open.totalSeconds == 7 * 3600)
  }

  @Test func `a break past midnight is taken out of the next day too`() throws {
    let calendar = ServiceCalendar(
      zone: "UTC", week: [.saturday: [.wholeDay]],
      breaks: [try date("2026-11-20"): [try #require(TimeRange("22:00-02:00"))]])
    let saturday = try date("2026-11-21")
    #expect(calendar.readings(from: saturday, through: saturday).totalSeconds == 22 * 3600)
  }

  @Test func `hours that overlap or touch are one`() throws {
    #expect(try hours("Mo 08:00-12:00,10:00-14:00,14:00-15:00") == hours("Mo 08:00-15:00"))
    #expect(try hours("Mo 22:00-02:00,23:00-04:00") == hours("Mo 22:00-04:00"))
  }

  @Test(arguments: [
    ("24/7", "Mo-Fr 08:00-18:00", true), ("Mo-Fr 08:00-18:00", "24/7", false),
    ("Mo-Fr 07:00-19:00", "Mo-Fr 08:00-18:00", true),
    ("Mo-Fr 08:00-18:00", "Mo-Sa 08:00-18:00", false),
    ("Mo-Su 00:00-12:00,12:00-24:00", "24/7", true),
    ("Mo-Su 20:00-06:00", "Tu-Sa 00:00-06:00", true),
    ("Su 20:00-06:00", "Mo 00:00-06:00", true), ("Mo-Fr 08:00-18:00; Jan 01 off", "off", true),
    ("Mo-Fr 08:00-18:00; Jan 01 off", "Mo-Fr 08:00-18:00", false),
    ("Mo-Fr 08:00-18:00; Jan 01 off", "Mo-Fr 09:00-17:00; Jan 01 off", true),
    ("Mo-Fr 08:00-18:00; Feb 29 off", "Mo-Fr 08:00-18:00", false),
    ("Mo-Fr 08:00-18:00", "Mo-Fr 08:00-18:00; 2026 Nov 21 09:00-12:00", false),
    (
      "Mo-Fr 08:00-18:00; 2026 Nov 21 09:00-13:00", "Mo-Fr 08:00-18:00; 2026 Nov 21 09:00-12:00",
      true
    ),
    ("Mo-Fr 08:00-18:00; 2026 Nov 20 off", "Mo-Fr 08:00-18:00", false),
  ])
  func `support hours cover service hours or not`(wide: String, narrow: String, covers: Bool) throws
  {
    #expect(try hours(wide).covers(hours(narrow)) == covers)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `covering agrees with every hour of two years`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let (first, last) = (try date("2027-01-01"), try date("2028-12-31"))
    let narrow = try calendar(&random, from: first)
    let wide = Bool.random(using: &random) ? try calendar(&random, from: first) : narrow
    let missing = narrow.readings(from: first, through: last)
      .subtracting(wide.readings(from: first, through: last))
    if wide.covers(narrow) { #expect(missing.isEmpty) }
    let isPlain = wide.annualHolidays.isEmpty && narrow.annualHolidays.isEmpty
    if missing.isEmpty && isPlain { #expect(wide.covers(narrow)) }
    #expect(narrow.covers(narrow))
  }

  @Test func `calendars of two zones are comparable only round the clock`() throws {
    let paris = try hours("Mo-Fr 08:00-18:00", zone: "Europe/Paris")
    #expect(try !hours("Mo-Fr 08:00-18:00", zone: "Europe/Berlin").covers(paris))
    #expect(try hours("24/7", zone: "Europe/Berlin").covers(paris))
    #expect(try paris.covers(hours("off", zone: "Europe/Berlin")))
  }

  @Test func `round the clock means every day of the year`() throws {
    #expect(ServiceCalendar.always(zone: "UTC").isAlways)
    #expect(try !hours("24/7; Dec 25 off").isAlways)
    #expect(try !hours("24/7", holidays: ["2026-12-25"]).isAlways)
    #expect(try hours("24/7; 2026 Dec 25 00:00-24:00", holidays: ["2026-12-25"]).isAlways)
    #expect(try hours("off").isNeverOpen && !hours("off; 2026 Dec 25 00:00-24:00").isNeverOpen)
  }

  @Test func `consecutive days of equal hours form a group`() throws {
    let groups = try hours("Mo-We,Fr 08:00-18:00; Sa 09:00-12:00").weekdayGroups
    #expect(groups.map(\.days) == [[.monday, .tuesday, .wednesday], [.friday], [.saturday]])
    #expect(groups.map { $0.ranges.map(\.description) }.last == ["09:00-12:00"])
  }

  private func calendar(_ random: inout SplitMix, from first: LocalDate) throws -> ServiceCalendar {
    let days = Weekday.allCases.map { ($0, ranges(&random)) }
    let overrides = (0..<3).map { _ in
      (first.adding(days: .random(in: 10...700, using: &random)), ranges(&random))
    }
    let annual = Bool.random(using: &random) ? [try #require(MonthDay("05-01"))] : []
    return ServiceCalendar(
      zone: "UTC", week: Dictionary(uniqueKeysWithValues: days), annualHolidays: Set(annual),
      overrides: Dictionary(overrides) { first, _ in first })
  }

  private func ranges(_ random: inout SplitMix) -> [TimeRange] {
    (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in
      let start = Int.random(in: 0...23, using: &random) * 3600
      return TimeRange(offsets: start..<(start + Int.random(in: 1...20, using: &random) * 3600))
    }
  }
}
