import Testing

@testable import Quantities

struct OpeningHoursTests {
  @Test(arguments: [
    ("Mo-Fr 08:00-18:00", "Mo-Fr 08:00-18:00"), ("24/7", "24/7"),
    ("08:00-18:00", "Mo-Su 08:00-18:00"),
    ("mo,we 8:00-12:00, 13:00-18:00", "Mo,We 08:00-12:00,13:00-18:00"),
    ("Fr-Mo 10:00-16:00", "Mo,Fr-Su 10:00-16:00"), ("Mo-Su 22:00-26:00", "Mo-Su 22:00-02:00"),
    ("Mo-Fr 08:00-18:00; We off", "Mo-Tu,Th-Fr 08:00-18:00"), ("off", "off"),
    ("Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off", "Mo-Fr 08:00-18:00; Sa 09:00-13:00"),
    ("24/7; dec 25 off;", "24/7; Dec 25 off"),
    ("Mo 08:00-18:00; 2026 Dec 24 08:00-12:00", "Mo 08:00-18:00; 2026 Dec 24 08:00-12:00"),
    ("Mo-Su 00:00-24:00", "24/7"), ("Sa 12:00-36:00", "Sa 12:00-36:00"),
  ])
  func `hours read and print in their canonical form`(text: String, canonical: String) throws {
    let calendar = try hours(text)
    #expect(calendar.openingHours == canonical)
    #expect(try hours(canonical) == calendar)
  }

  @Test(arguments: [
    ("Mo-Xr 08:00-18:00", "Mo-Xr"), ("Mo-Fr 08:00", "08:00"), ("Mo-Fr 18:00-18:00", "18:00-18:00"),
    ("Mo-Fr", "Mo-Fr"), ("", ""), ("Mo-Fr 08:00-18:00 PH off", "Mo-Fr 08:00-18:00 PH"),
    ("Dec 24 08:00-12:00", "Dec 24"), ("2026 Feb 30 off", "2026 Feb 30"), ("SH off", "SH"),
    ("Mo-Fr 08:00-49:00", "08:00-49:00"), ("Mo-Fr 08:00+", "08:00+"),
    ("sunrise-sunset", "sunrise-sunset"),
  ])
  func `an unreadable part is named with what to write`(text: String, part: String) {
    let error = #expect(throws: UnreadableOpeningHours.self) { try hours(text) }
    #expect(error?.part == part)
    #expect(error?.remedy.isEmpty == false)
    #expect(ServiceCalendar(openingHours: text, zone: "UTC") == nil)
  }

  @Test func `holidays are closed unless a rule names their hours`() throws {
    let holiday = "2026-12-25"
    #expect(try hours("Mo-Fr 08:00-18:00", holidays: [holiday]).ranges(on: date(holiday)).isEmpty)
    let open = try hours("Mo-Fr 08:00-18:00; PH 10:00-12:00", holidays: [holiday])
    #expect(open.ranges(on: try date(holiday)).map(\.description) == ["10:00-12:00"])
    let same = try hours("Mo-Su,PH 08:00-18:00", holidays: [holiday])
    #expect(same.ranges(on: try date(holiday)).map(\.description) == ["08:00-18:00"])
    let closed = try hours("Mo-Fr 08:00-18:00; PH off", holidays: [holiday])
    #expect(closed.openingHours == "Mo-Fr 08:00-18:00; PH off")
  }

  @Test func `breaks and seconds have no such form`() throws {
    let range = try #require(TimeRange("08:00-12:00:30"))
    let odd = ServiceCalendar(zone: "UTC", week: [.monday: [range]])
    #expect(odd.openingHours == nil)
    let paused = ServiceCalendar(
      zone: "UTC", week: [:], breaks: [try date("2026-12-25"): [.wholeDay]])
    #expect(paused.openingHours == nil)
  }
}
