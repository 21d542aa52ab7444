import Testing

@testable import Quantities

struct OpenAxisTests {
  @Test func `a Sunday is an hour shorter in spring and longer in autumn`() throws {
    let calendar = try hours("24/7", zone: "Europe/Berlin")
    let clock = ServiceClock(calendar, in: try SampleZone.berlin())
    for (day, seconds) in [("2026-03-29", 82_800), ("2026-10-25", 90_000), ("2026-11-22", 86_400)] {
      let whole = try SampleZone.berlin().interval(of: date(day))
      #expect(clock.openSeconds(from: whole.start, to: whole.end) == Int64(seconds))
    }
  }

  @Test func `a leap day counts`() throws {
    let axis = OpenAxis.compile(
      try hours("Mo-Fr 08:00-18:00"), .utc,
      over: try interval("2028-01-01T00:00:00Z", "2029-01-01T00:00:00Z"))
    #expect(axis.openSeconds(in: try #require(Month("2028-02"))) == 21 * 36_000)
    #expect(
      axis.openSeconds(
        from: try instant("2028-02-28T18:00:00Z"), to: try instant("2028-03-01T08:00:00Z"))
        == 36_000)
    #expect(axis.openSeconds(in: try #require(Month("2027-02"))) == 0)
  }

  @Test func `an annual holiday on 29 February closes that day only`() throws {
    let axis = OpenAxis.compile(
      try hours("24/7; Feb 29 off"), .utc,
      over: try interval("2027-01-01T00:00:00Z", "2029-01-01T00:00:00Z"))
    #expect(axis.openSeconds(in: try #require(Month("2028-02"))) == 28 * 86_400)
    #expect(axis.openSeconds(in: try #require(Month("2027-02"))) == 28 * 86_400)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `every minute is open exactly if the wall clock says so`(seed: UInt64) throws {
    var world = try RandomHours(seed: seed)
    let axis = world.axis(exclusions: 3)
    var open: Int64 = 0
    var now = axis.over.start
    while now < axis.over.end {
      let expected = world.isOpen(at: now)
      #expect(axis.isOpen(at: now) == expected, "\(now) in \(world.zone.id)")
      #expect(axis.position(of: now) == open)
      open += expected ? 60 : 0
      now = now + 60
    }
    #expect(axis.totalSeconds == open)
    #expect(axis.intervals.totalSeconds == open)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `open time is additive under any split`(seed: UInt64) throws {
    var world = try RandomHours(seed: seed)
    let axis = world.axis(exclusions: 2)
    for _ in 0..<100 {
      let times = (0..<3).map { _ in world.someInstant() }.sorted()
      let parts =
        axis.openSeconds(from: times[0], to: times[1])
        + axis.openSeconds(from: times[1], to: times[2])
      #expect(parts == axis.openSeconds(from: times[0], to: times[2]))
      #expect(axis.openSeconds(from: times[2], to: times[0]) == 0)
      let separate = ServiceClock(world.calendar, in: world.zone)
      let free = world.axis(exclusions: 0)
      #expect(
        separate.openSeconds(from: times[0], to: times[2])
          == free.openSeconds(from: times[0], to: times[2]))
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `adding and subtracting open time undo each other`(seed: UInt64) throws {
    var world = try RandomHours(seed: seed)
    let axis = world.axis(exclusions: 2)
    for _ in 0..<100 {
      let (start, seconds) = (world.someInstant(), world.someSeconds())
      if let end = axis.adding(seconds, to: start) {
        #expect(axis.openSeconds(from: start, to: end) == seconds)
        #expect(!axis.isOpen(at: start) || axis.subtracting(seconds, from: end) == start)
        #expect(axis.isOpen(at: end - 1), "the last second must be open")
      } else {
        #expect(axis.openSeconds(from: start, to: axis.over.end) < seconds)
      }
      if let back = axis.subtracting(seconds, from: start) {
        #expect(axis.openSeconds(from: back, to: start) == seconds)
        #expect(axis.isOpen(at: back), "the first second must be open")
        #expect(axis.adding(-seconds, to: start) == back)
      } else {
        #expect(axis.openSeconds(from: axis.over.start, to: start) < seconds)
      }
    }
  }

  @Test func `open time is used up at the end of a range and began at its start`() throws {
    let clock = ServiceClock(try hours("Mo-Fr 08:00-18:00"), in: .utc)
    let monday = try instant("2026-11-23T08:00:00Z")
    #expect(clock.adding(36_000, to: monday) == (try instant("2026-11-23T18:00:00Z")))
    #expect(clock.adding(36_001, to: monday) == (try instant("2026-11-24T08:00:01Z")))
    #expect(clock.subtracting(3600, from: try instant("2026-11-23T09:00:00Z")) == monday)
    #expect(
      clock.subtracting(3601, from: try instant("2026-11-23T09:00:00Z"))
        == (try instant("2026-11-20T17:59:59Z")))
  }

  @Test func `nothing added is the next open time and nothing subtracted the last`() throws {
    let clock = ServiceClock(try hours("Mo-Fr 08:00-18:00"), in: .utc)
    let sunday = try instant("2026-11-22T12:00:00Z")
    #expect(clock.adding(0, to: sunday) == (try instant("2026-11-23T08:00:00Z")))
    #expect(clock.subtracting(0, from: sunday) == (try instant("2026-11-20T18:00:00Z")))
    for text in ["2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z"] {
      #expect(try clock.adding(0, to: instant(text)) == instant(text))
      #expect(try clock.subtracting(0, from: instant(text)) == instant(text))
    }
    let evening = try instant("2026-11-23T18:00:00Z")
    #expect(clock.subtracting(0, from: evening) == evening)
    #expect(clock.adding(0, to: evening) == (try instant("2026-11-24T08:00:00Z")))
  }

  @Test func `time that never comes is nil`() throws {
    let closed = ServiceClock(try hours("off; 2026 Nov 21 08:00-12:00"), in: .utc)
    let now = try instant("2026-11-21T09:00:00Z")
    #expect(closed.adding(3 * 3600, to: now) == (try instant("2026-11-21T12:00:00Z")))
    #expect(closed.adding(3 * 3600 + 1, to: now) == nil)
    #expect(closed.subtracting(3601, from: now) == nil)
    #expect(ServiceClock(try hours("off"), in: .utc).adding(0, to: now) == nil)
    #expect(ServiceClock(try hours("24/7"), in: .utc).adding(.max, to: now) == nil)
    #expect(ServiceClock(try hours("24/7"), in: .utc).subtracting(.min, from: now) == nil)
  }

  @Test func `one axis covers another if it is open whenever the other is`() throws {
    let year = try interval("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")
    let berlin = OpenAxis.compile(
      try hours("Mo-Fr 08:00-18:00"), try SampleZone.berlin(), over: year)
    let early = OpenAxis.compile(try hours("Mo-Fr 06:00-17:00"), .utc, over: year)
    #expect(early.covers(berlin) && !berlin.covers(early))
  }

  @Test func `an axis of ten thousand years stays small`() throws {
    let all = try interval("0000-01-01T00:00:00Z", "9999-12-31T00:00:00Z")
    let axis = OpenAxis.compile(try hours("2026 Nov 21 08:00-12:00"), .utc, over: all)
    #expect(axis.totalSeconds == 4 * 3600)
    #expect(axis.isOpen(at: try instant("2026-11-21T08:00:00Z")))
    #expect(!axis.isOpen(at: try instant("2026-11-21T12:00:00Z")))
  }
}
