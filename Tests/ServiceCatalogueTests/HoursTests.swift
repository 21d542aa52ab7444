import Quantities
import ServiceCatalogue
import Testing

struct HoursTests {
  @Test func `a calendar joins week, holidays and zone`() throws {
    let catalogue = try soundCatalogue()
    let office = try #require(catalogue.calendar("office"))
    #expect(office.zone == "Europe/Berlin")
    let christmas = try #require(LocalDate("2026-12-25"))
    let monday = try #require(LocalDate("2026-11-23"))
    #expect(office.isHoliday(christmas))
    #expect(office.ranges(on: monday).map(\.description) == ["08:00-12:00", "13:00-18:00"])
    #expect(catalogue.calendar("always")?.isAlways == true)
    #expect(catalogue.calendar("nowhere") == nil)
  }

  @Test func `hours with holidays do not cover the same hours without`() throws {
    let catalogue = try soundCatalogue()
    let office = catalogue.calendars[0]
    let through = ServiceHours(
      id: "through", name: office.name, week: office.week, holidays: nil)
    let both = catalogue.with(calendars: catalogue.calendars + [through])
    #expect(both.hours("through", cover: "office"))
    #expect(!both.hours("office", cover: "through"))
    #expect(both.hours("always", cover: "through"))
    #expect(!both.hours("always", cover: "nowhere"))
  }

  private func isFaulty(_ week: [Weekday: [String]]) throws -> Bool {
    let catalogue = try soundCatalogue()
    let ranges = week.mapValues { $0.compactMap { TimeRange($0) } }
    let hours = ServiceHours(
      id: "h", name: catalogue.calendars[0].name, week: ranges, holidays: nil)
    return !WeekRule.findings(in: catalogue.with(calendars: [hours])).isEmpty
  }

  @Test func `ranges may touch but not overlap, past midnight and from Sunday to Monday neither`()
    throws
  {
    #expect(try !isFaulty([.monday: ["08:00-12:00", "12:00-18:00"]]))
    #expect(try !isFaulty([.monday: ["22:00-06:00"], .tuesday: ["06:00-10:00"]]))
    #expect(try isFaulty([.monday: ["22:00-06:00"], .tuesday: ["05:00-10:00"]]))
    #expect(try isFaulty([.sunday: ["22:00-06:00"], .monday: ["05:59-10:00"]]))
    #expect(try !isFaulty([.sunday: ["22:00-06:00"], .monday: ["06:00-10:00"]]))
    #expect(try isFaulty([.monday: []]))
    #expect(try isFaulty([.monday: ["08:00-18:00", "09:00-10:00", "17:00-19:00"]]))
  }
}
