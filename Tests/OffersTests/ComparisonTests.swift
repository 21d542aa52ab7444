import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct ComparisonTests {
  private func cost(_ minor: Int64, _ bands: [CostOfAnHour.Band] = []) -> CostOfAnHour? {
    CostOfAnHour(bands: bands, otherwise: euros(minor), pricesIn: .euro)
  }

  /// 220, 200 and 300 hours at 1800, 900 and 600 an hour.
  private func windows(covered: Int) -> [ExposedTime] {
    [(220, 180_000), (200, 90_000), (300, 60_000)].enumerated().map { index, window in
      let (hours, cost) = (Int64(window.0), Int64(window.1))
      return ExposedTime(
        coveredSeconds: index < covered ? hours * 3600 : 0,
        uncoveredSeconds: index < covered ? 0 : hours * 3600, costOfAnHour: euros(cost))
    }
  }

  @Test func `the worked month of the catalogue's model comes out to the cent`() {
    let baseline = Ratio(2, 100)
    let losses = [(0, "98"), (1, "99"), (2, "99.5"), (3, "99.9")].map { covered, target in
      windows(covered: covered)
        .loss(covered: percent(target).missing.ratio, uncovered: baseline)
    }
    #expect(losses == [1_512_000, 1_116_000, 648_000, 75_600].map(euros))
  }

  @Test func `round the clock and with no one-off the break-evens are 411 and 959`() {
    var world = SmallWorld()
    world.tiers = [("99", 190_000), ("99.5", 340_000), ("99.9", 620_000)].enumerated().map {
      tier(
        "t\($0)", rank: $0 + 1, monthly: Int64($1.1), hours: "always", availability: $1.0)
    }
    let comparison = Comparison(world.request(start: "2027-01-01"))
    let hours = comparison.benefits.map { $0.guaranteed.hours }
    #expect(hours == [Ratio(876, 10), Ratio(438, 10), Ratio(876, 100)])
    #expect(comparison.breakEven.spans.compactMap(\.below) == [euros(41_096), euros(95_891)])
  }

  @Test func `price is twelve months and the one-off`() {
    let comparison = Comparison(SmallWorld().request())
    #expect(comparison.benefit("gold")?.price == euros(12 * 620_000 + 600_000))
    #expect(Comparison(SmallWorld().request(months: 6)).benefit("gold")?.months == 6)
  }

  @Test func `without a cost of an hour nothing is said in money but prices`() {
    let comparison = Comparison(SmallWorld().request())
    #expect(
      comparison.benefits.allSatisfy { $0.guaranteed.loss == nil && $0.guaranteedTotal == nil })
    #expect(comparison.steps.allSatisfy { $0.avoided == nil })
    #expect(comparison.missedHours.allSatisfy { $0.loss == nil && $0.credit != nil })
    #expect(!comparison.breakEven.spans.isEmpty)
  }

  @Test func `without history nothing is expected`() {
    let comparison = Comparison(SmallWorld().request(), costOfAnHour: cost(100_000))
    #expect(comparison.benefits.allSatisfy { $0.expected == nil && $0.expectedTotal == nil })
  }

  @Test func `what is expected carries its history, and says where nothing was measured`() {
    var world = SmallWorld()
    world.history = MeasuredHistory(
      months: 12, downMinutes: 190, hours: "extended", source: words("Monitoring"))
    let comparison = Comparison(world.request(), costOfAnHour: cost(100_000))
    #expect(comparison.benefits.map { $0.expected?.history.months } == [12, 12, 12])
    #expect(comparison.benefits.map { $0.expected?.reachesBeyondHistory } == [false, false, true])
    let shares = Set(comparison.benefits.compactMap { $0.expected?.unavailability })
    #expect(shares.count == 1)
  }

  @Test func `a history that was down longer than it was open is not used`() {
    var world = SmallWorld()
    world.history = MeasuredHistory(
      months: 1, downMinutes: 60 * 24 * 40, hours: "always", source: words("Wrong"))
    #expect(Comparison(world.request()).benefit("gold")?.expected == nil)
  }

  @Test func `covered and uncovered time are the whole year in every band`() {
    let office = ServiceCalendar(openingHours: "Mo-Fr 08:00-18:00", zone: "Europe/Berlin")
    let night = ServiceCalendar(openingHours: "22:00-24:00", zone: "Europe/Berlin")
    let bands = [office, night].compactMap { $0 }.map {
      CostOfAnHour.Band(hours: $0, cost: euros(180_000))
    }
    let comparison = Comparison(
      SmallWorld().request(start: "2027-01-01"), costOfAnHour: cost(0, bands))
    for benefit in comparison.benefits {
      let all = benefit.exposure.reduce(0) { $0 + $1.coveredSeconds + $1.uncoveredSeconds }
      #expect(benefit.exposure.count == 3 && all == 8760 * 3600)
    }
  }

  @Test func `bands of one price are no bands`() {
    let office = ServiceCalendar(openingHours: "Mo-Fr 08:00-18:00", zone: "Europe/Berlin")
    let bands = [office].compactMap { $0 }.map {
      CostOfAnHour.Band(hours: $0, cost: euros(90_000))
    }
    let request = SmallWorld().request()
    let (plain, banded) = (cost(90_000), cost(90_000, bands))
    #expect(
      Comparison(request, costOfAnHour: plain).benefits.map(\.guaranteed.loss)
        == Comparison(request, costOfAnHour: banded).benefits.map(\.guaranteed.loss))
  }

  @Test func `loss grows with the cost of an hour, and totals add up`() {
    let request = SmallWorld().request()
    var last = Comparison(request, costOfAnHour: cost(0)).benefits
    #expect(last.allSatisfy { $0.guaranteed.loss == euros(0) })
    for minor in stride(from: Int64(1), to: 500_000, by: 49_999) {
      let comparison = Comparison(request, costOfAnHour: cost(minor))
      for (benefit, before) in zip(comparison.benefits, last) {
        guard let loss = benefit.guaranteed.loss, let less = before.guaranteed.loss else {
          Issue.record("a cost was given, so there is a loss")
          continue
        }
        #expect(loss >= less && benefit.guaranteedTotal == benefit.price + loss)
      }
      last = comparison.benefits
    }
  }

  @Test func `one hour beyond the target may cost this and is credited so`() {
    let comparison = Comparison(SmallWorld().request(), costOfAnHour: cost(120_000))
    let gold = comparison.missedHour("gold")
    #expect(gold?.loss == euros(120_000)...euros(120_000))
    #expect(gold?.permitted.month.description == "2027-02")
    #expect(gold?.credit?.attained == Ratio(999, 1000) - Ratio(1, 28 * 24))
    #expect(gold?.credit?.amount == euros(62_000))
    #expect(
      Comparison(SmallWorld().request(credits: false)).missedHour("gold")?.credit == nil)
  }

  @Test func `absurd and foreign costs are refused before anything is reckoned`() {
    #expect(cost(-1) == nil)
    #expect(cost(CostOfAnHour.mostMinorUnits + 1) == nil)
    #expect(
      CostOfAnHour(otherwise: Money(minor: 1, currency: .dollar), pricesIn: .euro) == nil)
    #expect(
      Comparison(SmallWorld().request(), costOfAnHour: cost(CostOfAnHour.mostMinorUnits))
        .benefit("bronze")?.guaranteedTotal != nil)
  }

  @Test func `an option that promises no availability is down at the baseline`() {
    var world = SmallWorld()
    world.tiers = [
      tier("plain", rank: 1, monthly: 1, hours: "always", availability: nil), SmallWorld.gold,
    ]
    let comparison = Comparison(world.request(start: "2027-01-01"))
    #expect(comparison.benefit("plain")?.guaranteed.hours == Ratio(8760 * 2, 100))
    #expect(comparison.missedHour("plain") == nil)
    let table = OptionsTable(world.request())
    #expect(table.cell(.downtime, tier: "plain")?.value == .notAgreed)
    #expect(table.cell(.availability, tier: "plain")?.backing == nil)
  }

  @Test func `where bands overlap the first one counts`() {
    let calendars = ["Mo-Fr 08:00-18:00", "Mo-Fr 12:00-20:00"].compactMap {
      ServiceCalendar(openingHours: $0, zone: "Europe/Berlin")
    }
    let bands = zip(calendars, [500, 300]).map {
      CostOfAnHour.Band(hours: $0, cost: euros($1))
    }
    let comparison = Comparison(
      SmallWorld().request(start: "2027-01-01"), costOfAnHour: cost(100, bands))
    let weekdays = Int64(261)
    let gold = comparison.benefit("gold")?.exposure.map(\.coveredSeconds)
    #expect(
      gold == [
        weekdays * 10 * 3600, weekdays * 2 * 3600, (8760 - weekdays * 12) * 3600,
      ])
  }

  @Test func `a term from the middle of a month looks a whole year ahead`() throws {
    let comparison = Comparison(SmallWorld().request(start: "2027-02-15"))
    let gold = try #require(comparison.missedHour("gold"))
    #expect(gold.permitted.month.description == "2028-02")
    #expect(gold.permitted.agreedSeconds == 29 * 86_400)
    let seconds = comparison.benefit("gold")?.exposure.reduce(0) { $0 + $1.coveredSeconds }
    #expect(seconds == Int64(365 * 86_400))
  }
}
