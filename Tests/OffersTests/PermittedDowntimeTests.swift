import EntenteTestSupport
import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct PermittedDowntimeTests {
  /// Counts every quarter of an hour of 400 days by the clock on the wall.
  private func quartersByMonth(
    _ calendar: ServiceCalendar, from start: LocalDate
  ) -> [Month: Int64] {
    let first = Zone.berlin.instant(of: start, .midnight)
    var counts: [Month: Int64] = [:]
    for quarter in 0..<Int64(400 * 96) {
      let (date, time) = Zone.berlin.local(at: first + quarter * 900)
      let open = calendar.ranges(on: date).contains { $0.offsets.contains(time.seconds) }
      if open { counts[Month(containing: date), default: 0] += 1 }
    }
    return counts
  }

  /// Some hours on some weekdays in quarters of an hour, and twenty days off.
  private func calendar(
    from start: LocalDate, using random: inout SplitMix
  ) -> ServiceCalendar {
    var week: [Weekday: [TimeRange]] = [:]
    for weekday in Weekday.allCases where Int.random(in: 0..<4, using: &random) > 0 {
      let from = Int.random(in: 0..<80, using: &random)
      let to = Int.random(in: (from + 1)...96, using: &random)
      guard let opening = LocalTime(seconds: from * 900), let end = LocalTime(seconds: to * 900)
      else { continue }
      week[weekday] = TimeRange(start: opening, end: end).map { [$0] }
    }
    let off = (0..<20).map { _ in start.adding(days: Int.random(in: 0..<365, using: &random)) }
    return ServiceCalendar(zone: "Europe/Berlin", week: week, holidays: Set(off))
  }

  @Test(arguments: 1...8)
  func `permitted downtime equals a count of every quarter of an hour`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let start = day("2026-0\(1 + seed % 9)-01")
    let calendar = calendar(from: start, using: &random)
    let thousandths = Int128.random(in: 90_000..<100_000, using: &random)
    let target = Percent(Exact(mantissa: thousandths, scale: 3) ?? .zero)
    let term = OfferTerm(start: start, months: 12)
    let found = PermittedDowntime.shortest(target, in: calendar, over: term, zone: .berlin)

    let counts = quartersByMonth(calendar, from: start)
    let all = term.calendarMonths.map { month in
      let part = Ratio(counts[month, default: 0] * 900) * target.missing.ratio / Ratio(60)
      return (month, Int(part.numerator / part.denominator))
    }
    let least = all.map(\.1).min()
    #expect(found.minutes == least, "seed \(seed)")
    #expect(all.contains { $0.0 == found.month && $0.1 == found.minutes }, "seed \(seed)")
  }

  @Test func `figures that the public gets wrong`() {
    let days = Int64(30 * 86_400)
    let april = Month(year: 2027, month: 4)
    let minutes = ["99.9", "99.5", "99.99"].compactMap { target in
      april.map {
        PermittedDowntime(month: $0, agreedSeconds: days, target: percent(target)).minutes
      }
    }
    #expect(minutes == [43, 216, 4])
  }

  @Test(arguments: [(31, 26, 18), (30, 25, 18), (29, 24, 17), (28, 23, 16)])
  func `the NHS catalogue permits these minutes in 14 and in 10 hours a day`(
    days: Int64, core: Int, rest: Int
  ) {
    let month = Month(containing: day("2027-01-01"))
    let minutes = [14, 10].map { hours in
      PermittedDowntime(
        month: month, agreedSeconds: days * hours * 3600, target: percent("99.9")
      ).minutes
    }
    #expect(minutes == [core, rest])
  }

  @Test func `clock changes count as they happen`() {
    let term = OfferTerm(start: day("2027-03-01"), months: 1)
    let calendar = ServiceCalendar.always(zone: "Europe/Berlin")
    let march = PermittedDowntime.shortest(percent("99"), in: calendar, over: term, zone: .berlin)
    #expect(march.agreedSeconds == (31 * 24 - 1) * 3600)
  }

  @Test func `a term from the middle of a month is looked at from its first whole month on`() {
    let term = OfferTerm(start: day("2027-01-15"), months: 36)
    #expect(term.calendarMonths.map(\.description).first == "2027-02")
    #expect(term.calendarMonths.count == 12)
    #expect(term.monthsCharged(before: Month(containing: day("2027-03-01"))) == 1)
    #expect(term.end == day("2030-01-15"))
  }

  @Test func `a higher target never permits more`() {
    let world = SmallWorld()
    for mantissa in stride(from: Int128(90_000), to: 99_999, by: 333) {
      let pair = [mantissa, mantissa + 1].compactMap { Exact(mantissa: $0, scale: 3) }.map {
        target in
        PermittedDowntime.shortest(
          Percent(target), in: .always(zone: "Europe/Berlin"), over: world.request().term,
          zone: .berlin
        ).minutes
      }
      #expect(pair[0] >= pair[1])
    }
  }
}
