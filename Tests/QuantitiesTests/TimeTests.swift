import Testing

@testable import Quantities

struct TimeTests {
  @Test(arguments: [
    ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z"),
    ("2026-11-21T11:30:00+01:30", "2026-11-21T10:00:00Z"),
    ("2026-11-20T23:00:00-11:00", "2026-11-21T10:00:00Z"),
    ("2026-11-21t10:00:00.999z", "2026-11-21T10:00:00Z"),
    ("2026-11-21 10:00:00-00:00", "2026-11-21T10:00:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
  ])
  func `a time with its offset is an instant`(text: String, canonical: String) throws {
    #expect(try instant(text).description == canonical)
  }

  @Test(arguments: [
    "2026-11-21T10:00:00", "2026-11-21", "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z",
    "2026-11-21T10:00:61Z", "2026-11-21T10:00Z", "2026-11-21T10:00:00+1:00",
    "2026-11-21T10:00:00+01:60", "2026-11-21T10:00:00.Z", "2026-02-30T10:00:00Z",
    "2026-11-21T10:00:00Z ", "2026-11-21T10:30:60Z",
  ])
  func `other text is no instant`(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  @Test func `a time of day ends at 24`() {
    #expect(LocalTime("24:00") == .endOfDay)
    #expect(LocalTime("08:00:30")?.description == "08:00:30")
    for text in ["24:01", "8:00", "08:60", "08:00:60", "0800", "", "08:00:"] {
      #expect(LocalTime(text) == nil, "\(text)")
    }
    #expect(LocalTime(hour: 7, minute: 30)?.description == "07:30")
    #expect(LocalTime(hour: 7, minute: 60) == nil && LocalTime(seconds: -1) == nil)
  }

  @Test(arguments: [
    ("08:00-18:00", "08:00-18:00", 36_000), ("22:00-06:00", "22:00-06:00", 28_800),
    ("22:00-30:00", "22:00-06:00", 28_800), ("22:00-00:00", "22:00-24:00", 7200),
    ("00:00-24:00", "00:00-24:00", 86_400), ("22:00-46:00", "22:00-46:00", 86_400),
    ("23:59-48:00", "23:59-48:00", 86_460), ("12:00-11:59:59", "12:00-11:59:59", 86_399),
  ])
  func `a range may run past midnight`(text: String, canonical: String, seconds: Int) throws {
    let range = try #require(TimeRange(text))
    #expect(range.description == canonical)
    #expect(range.seconds == seconds)
    #expect(TimeRange(canonical) == range)
    #expect(range.isPastMidnight == (range.offsets.upperBound > 86_400))
  }

  @Test(arguments: ["08:00-08:00", "24:00-25:00", "08:00", "08:00-48:01", "8-18", "00:00-00:00"])
  func `other text is no range`(text: String) {
    #expect(TimeRange(text) == nil)
  }

  @Test(
    arguments: [
      ("P36M", "P36M", 36, nil), ("P1Y", "P1Y", 12, nil), ("P1Y6M3D", "P1Y6M3D", 18, nil),
      ("P30D", "P30D", 0, 2_592_000), ("P2W", "P14D", 0, 1_209_600), ("PT2H", "PT2H", 0, 7200),
      ("PT90M", "PT1H30M", 0, 5400), ("P1DT12H", "P1DT12H", 0, 129_600), ("PT0S", "P0D", 0, 0),
    ] as [(String, String, Int, Int64?)])
  func `a period is months and seconds`(
    text: String, canonical: String, months: Int, seconds: Int64?
  ) throws {
    let period = try #require(Period(text))
    #expect(period.description == canonical)
    #expect(period.months == months)
    #expect(period.seconds == seconds)
    #expect(Period(canonical) == period)
  }

  @Test(arguments: [
    "", "P", "PT", "P1", "1M", "P1M1Y", "PT1D", "P1H", "P-1M", "P1.5M", "p1m", "P1MT",
    "P1M1M", "P9999999999D",
  ])
  func `other text is no period`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `periods are equal by their meaning`() throws {
    #expect(Period("P1Y") == Period("P12M"))
    #expect(Period("PT60M") == Period("PT1H"))
    #expect(Period("P1D") != Period("PT24H"))
    #expect(Set([try #require(Period("P1Y")), try #require(Period("P12M"))]).count == 1)
    #expect(try date("2026-01-31").adding(try #require(Period("P1M2D"))) == date("2026-03-02"))
  }

  @Test func `an interval is half open`() throws {
    let morning = try interval("2026-11-21T08:00:00Z", "2026-11-21T12:00:00Z")
    #expect(morning.contains(morning.start) && !morning.contains(morning.end))
    #expect(morning.seconds == 14_400)
    #expect(Interval.between(morning.end, morning.start) == nil)
    let noon = try interval("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z")
    #expect(morning.clipped(to: noon) == nil)
  }
}
