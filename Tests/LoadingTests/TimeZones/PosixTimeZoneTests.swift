import Quantities
import Testing

@testable import Loading

struct PosixTimeZoneTests {
  /// Instants from the tables of the IANA database as zdump prints them.
  @Test(arguments: [
    (
      "CET-1CEST,M3.5.0,M10.5.0/3", 2026, "2026-03-29T01:00:00Z", 7200, "2026-10-25T01:00:00Z", 3600
    ),
    (
      "EST5EDT,M3.2.0,M11.1.0", 2026, "2026-03-08T07:00:00Z", -14_400, "2026-11-01T06:00:00Z",
      -18_000
    ),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 2026, "2026-03-29T01:00:00Z", 3600, "2026-10-25T01:00:00Z", 0),
    (
      "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2026, "2026-04-04T15:00:00Z", 37_800,
      "2026-10-03T15:30:00Z", 39_600
    ),
    (
      "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2026, "2026-03-29T01:00:00Z", -3600,
      "2026-10-25T01:00:00Z", -7200
    ),
    (
      "EET-2EEST,M3.4.4/50,M10.4.4/50", 2026, "2026-03-28T00:00:00Z", 10_800,
      "2026-10-23T23:00:00Z", 7200
    ),
    (
      "IST-2IDT,M3.4.4/26,M10.5.0", 2026, "2026-03-27T00:00:00Z", 10_800, "2026-10-24T23:00:00Z",
      7200
    ),
    ("AAA0BBB,J60,J300", 2028, "2028-03-01T02:00:00Z", 3600, "2028-10-27T01:00:00Z", 0),
    ("AAA0BBB,59,300", 2028, "2028-02-29T02:00:00Z", 3600, "2028-10-27T01:00:00Z", 0),
    ("AAA0BBB-1:30:15,59,300/0:30", 2027, "2027-03-01T02:00:00Z", 5415, "2027-10-27T22:59:45Z", 0),
  ])
  func `a rule gives the two changes of a year`(
    text: String, year: Int, first: String, offset: Int, second: String, after: Int
  ) throws {
    let rule = try #require(PosixTimeZone(text))
    let changes = rule.transitions(from: year, through: year, after: nil)
    #expect(changes.map(\.at.description) == [first, second])
    #expect(changes.map(\.offset) == [offset, after])
  }

  @Test func `a rule without summer time never changes`() throws {
    let rule = try #require(PosixTimeZone("<+0530>-5:30"))
    #expect(rule.standardOffset == 19_800)
    #expect(rule.transitions(from: 2026, through: 2110, after: nil).isEmpty)
  }

  @Test func `summer time all year goes on at New Year`() throws {
    let rule = try #require(PosixTimeZone("XXX3EDT4,0/0,J365/23"))
    let zone = Zone(
      id: "X", initialOffset: -10_800,
      transitions: rule.transitions(from: 2026, through: 2030, after: nil))
    #expect(zone.offset(at: try #require(Instant("2027-07-01T00:00:00Z"))) == -14_400)
    #expect(zone.offset(at: try #require(Instant("2028-01-01T03:00:00Z"))) == -14_400)
  }

  @Test func `only changes after the last known time are taken`() throws {
    let rule = try #require(PosixTimeZone("CET-1CEST,M3.5.0,M10.5.0/3"))
    let known = try #require(Instant("2026-03-29T01:00:00Z"))
    let changes = rule.transitions(from: 2025, through: 2026, after: known)
    #expect(changes.map(\.at.description) == ["2026-10-25T01:00:00Z"])
  }

  @Test(arguments: [
    "", "CET", "CE-1", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-168", "<+0>0", "<+03-3",
    "CET-1CEST,J0,J365", "CET-1CEST,366,1", "CET-1 ", "CET-1CEST,M3.5.0,M10.5.0/3x", "CET-1:60",
    "CET-99999999999999999999",
  ])
  func `other text is no rule`(text: String) {
    #expect(PosixTimeZone(text) == nil)
  }
}
