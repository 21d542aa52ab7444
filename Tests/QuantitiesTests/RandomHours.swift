import EntenteTestSupport
import Testing

@testable import Quantities

/// A random calendar in a zone with clock changes, and the definition of "open" taken literally.
struct RandomHours {
  let zone: Zone
  let calendar: ServiceCalendar
  private let over: Interval
  private var exclusions: [Interval] = []
  private var random: SplitMix

  init(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    zone = try #require(try SampleZone.all().randomElement(using: &random))
    let change = zone.transitions.randomElement(using: &random).map { $0.at }
    let start = try change ?? instant("2026-05-01T00:00:00Z")
    let first = zone.local(at: start).date.adding(days: -3)
    let days = (0..<8).map { first.adding(days: $0) }
    calendar = ServiceCalendar(
      zone: zone.id,
      week: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, Self.ranges(&random)) }),
      holidays: Set(days.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }),
      annualHolidays: Set(days.prefix(1).map(\.monthDay)),
      overrides: Self.dated(days, &random), breaks: Self.dated(days, &random))
    over = Interval(
      start: start - 3 * 86_400 + 60 * .random(in: 0..<600, using: &random),
      end: start + 4 * 86_400 + 60 * .random(in: 0..<600, using: &random))
    self.random = random
  }

  mutating func axis(exclusions count: Int) -> OpenAxis {
    exclusions = (0..<count).map { _ in
      let start = over.start + 60 * Int64.random(in: 0..<10_000, using: &random)
      return Interval(start: start, end: start + 60 * Int64.random(in: 0..<500, using: &random))
    }
    return .compile(calendar, zone, over: over, minus: exclusions)
  }

  mutating func someInstant() -> Instant {
    over.start + Int64.random(in: 0...over.seconds, using: &random)
  }

  mutating func someSeconds() -> Int64 {
    Int64.random(in: 1...200_000, using: &random)
  }

  /// The wall clock lies in the hours of its day or of the day before, not in a break, and the
  /// instant in no exclusion.
  func isOpen(at now: Instant) -> Bool {
    let (day, time) = zone.local(at: now)
    let inHours = Self.lies(day, time) { calendar.ranges(on: $0) }
    let inBreak = Self.lies(day, time) { calendar.breaks[$0] ?? [] }
    return inHours && !inBreak && !exclusions.contains { $0.contains(now) }
  }

  private static func lies(
    _ day: LocalDate, _ time: LocalTime, in ranges: (LocalDate) -> [TimeRange]
  ) -> Bool {
    ranges(day).contains { $0.offsets.contains(time.seconds) }
      || ranges(day.adding(days: -1)).contains { $0.offsets.contains(time.seconds + 86_400) }
  }

  private static func dated(
    _ days: [LocalDate], _ random: inout SplitMix
  ) -> [LocalDate: [TimeRange]] {
    let chosen = days.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    return Dictionary(uniqueKeysWithValues: chosen.map { ($0, ranges(&random)) })
  }

  /// Up to three ranges on whole minutes, many of them in the hours in which clocks change.
  private static func ranges(_ random: inout SplitMix) -> [TimeRange] {
    (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
      let isEarly = Bool.random(using: &random)
      let start = Int.random(in: 0..<(isEarly ? 240 : 1440), using: &random)
      let length = Int.random(in: 1...(isEarly ? 120 : 1800), using: &random)
      return TimeRange(offsets: start * 60..<min(start + length, 2880) * 60)
    }
  }
}
