import Testing

@testable import Quantities

struct ZoneTests {
  @Test(arguments: [
    ("2026-03-29T02:30", "2026-03-29T01:30:00Z", Zone.Reading.gap),
    ("2026-03-29T01:59", "2026-03-29T00:59:00Z", .once),
    ("2026-03-29T03:00", "2026-03-29T01:00:00Z", .once),
    ("2026-10-25T02:30", "2026-10-25T00:30:00Z", .overlap),
    ("2026-10-25T02:00", "2026-10-25T00:00:00Z", .overlap),
    ("2026-10-25T03:00", "2026-10-25T02:00:00Z", .once),
    ("2026-10-25T01:59", "2026-10-24T23:59:00Z", .once),
  ])
  func `a local time is the first of two and in a gap keeps the offset before`(
    text: String, expected: String, reading: Zone.Reading
  ) throws {
    let (day, time) = (try date(String(text.prefix(10))), LocalTime(String(text.suffix(5))))
    let answer = try SampleZone.berlin().reading(of: day, try #require(time))
    #expect(answer.instant == (try instant(expected)))
    #expect(answer.reading == reading)
  }

  @Test func `a day begins where its midnight lies or would lie`() throws {
    let havana = try SampleZone.havana()
    #expect(
      havana.interval(of: try date("2026-03-08")).start == (try instant("2026-03-08T05:00:00Z")))
    #expect(
      havana.interval(of: try date("2026-11-01")).start == (try instant("2026-11-01T04:00:00Z")))
    #expect(havana.interval(of: try date("2026-03-08")).seconds == 23 * 3600)
    #expect(havana.interval(of: try date("2026-11-01")).seconds == 25 * 3600)
  }

  @Test func `what a clock shows leads back to the instant unless it shows it twice`() throws {
    for zone in try SampleZone.all() {
      let start = try instant("2026-03-01T00:00:00Z")
      for step in 0..<(270 * 96) {
        let now = start + Int64(step) * 900
        let (day, time) = zone.local(at: now)
        let back = zone.reading(of: day, time)
        #expect(back.reading != .gap)
        #expect(
          back.instant == now
            || (back.reading == .overlap && zone.local(at: back.instant) == (day, time)))
      }
    }
  }

  @Test func `segments cut an interval into stretches of one offset`() throws {
    let year = try interval("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")
    for zone in try SampleZone.all() {
      let segments = zone.segments(in: year)
      #expect(segments.reduce(0) { $0 + $1.interval.seconds } == year.seconds)
      #expect(segments.map(\.interval).merged() == [year])
      #expect(segments.allSatisfy { zone.offset(at: $0.interval.start) == $0.offset })
      #expect(segments.count == zone.transitions.count + 1)
    }
    #expect(Zone.utc.segments(in: Interval(start: year.start, end: year.start)).isEmpty)
  }

  @Test func `a change to the same offset is none`() throws {
    let zone = Zone(
      id: "X", initialOffset: 60,
      transitions: [Zone.Transition(at: Instant(seconds: 0), offset: 60)])
    #expect(zone.transitions.isEmpty)
    #expect(zone == Zone(id: "X", initialOffset: 60))
  }
}
