import EntenteTestSupport
import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct WishTests {
  private func analysis(_ wish: Wish, _ world: SmallWorld = SmallWorld()) -> WishAnalysis? {
    WishAnalysis(wish, request: world.request(), table: OptionsTable(world.request()))
  }

  @Test func `we want 99.99 means 4 minutes in February beside 40 of gold`() throws {
    let found = try #require(analysis(.availability(percent("99.99"))))
    #expect(found.isBeyondAllOptions)
    #expect(found.best?.tier == "gold" && found.nearestBelow?.tier == "gold")
    #expect(found.best?.gap == Exact("0.09"))
    #expect(found.wished?.minutes == 4 && found.offered?.minutes == 40)
    #expect(found.wished?.month == found.offered?.month)
  }

  @Test func `restored within 10 minutes is nearest to the fastest`() throws {
    let found = try #require(analysis(.restored(minutes: 10)))
    #expect(found.isBeyondAllOptions && found.best?.tier == "gold")
    #expect(found.best?.gap == Exact(110) && found.best?.clock == .roundTheClock)
    #expect(found.wished == nil && found.offered == nil)
  }

  @Test func `a wish between two options has one on either side`() throws {
    let found = try #require(analysis(.availability(percent("99.7"))))
    #expect(found.firstThatMeets?.tier == "gold" && found.nearestBelow?.tier == "silver")
    #expect(found.nearestBelow?.gap == Exact("0.2"))
  }

  @Test func `a wish that the plainest option meets has nothing below`() throws {
    let found = try #require(analysis(.level(indicator: "record-open", Exact(4))))
    #expect(found.firstThatMeets?.tier == "bronze" && found.nearestBelow == nil)
  }

  @Test func `limits and times of recovery are wishes too`() {
    #expect(analysis(.limit(item: "users", 250))?.firstThatMeets?.tier == "gold")
    #expect(analysis(.limit(item: "users", 500))?.best?.gap == Exact(200))
    #expect(analysis(.dataLoss(minutes: 15))?.best?.tier == "gold")
    #expect(analysis(.recovery(minutes: 2000))?.firstThatMeets?.tier == "silver")
  }

  @Test func `downtime in minutes is held against the month with the fewest hours`() throws {
    let found = try #require(analysis(.downtime(minutes: 20)))
    #expect(found.isBeyondAllOptions && found.best?.tier == "gold")
    #expect(found.best?.value == Exact(40) && found.best?.gap == Exact(20))
    #expect(analysis(.downtime(minutes: 40))?.firstThatMeets?.tier == "gold")
  }

  @Test func `hours are held against the hours of the options, by a plain week`() throws {
    let always = try #require(analysis(.hours(.always(zone: "Europe/Berlin"))))
    #expect(always.firstThatMeets?.tier == "gold" && always.wish.value == Exact(7 * 1440))
    let office = try #require(
      ServiceCalendar(openingHours: "Mo-Fr 09:00-17:00", zone: "Europe/Berlin"))
    #expect(analysis(.hours(office))?.firstThatMeets?.tier == "bronze")
    let early = try #require(
      ServiceCalendar(openingHours: "Mo-Fr 07:30-17:00", zone: "Europe/Berlin"))
    let found = try #require(analysis(.hours(early)))
    #expect(found.standings.first?.gap == Exact(150) && found.standings.first?.value == Exact(2700))
  }

  @Test func `what no option promises leaves all of them silent`() throws {
    let found = try #require(analysis(.longestInterruption(minutes: 30)))
    #expect(found.best == nil && found.silent == ["bronze", "silver", "gold"])
  }

  @Test func `what nobody measures has to be made measurable first`() {
    #expect(analysis(.level(indicator: "happiness", Exact(1))) == nil)
    #expect(analysis(.limit(item: "horses", 1)) == nil)
  }

  @Test func `of two equal times the one that runs round the clock is nearer`() throws {
    var world = SmallWorld()
    world.tiers = [PriorityTarget.Clock.supportHours, .roundTheClock, .roundTheClock]
      .enumerated().map {
        tier(
          "t\($0)", rank: $0 + 1, monthly: 1, hours: "office", availability: "99", clock: $1)
      }
    #expect(try #require(analysis(.restored(minutes: 10), world)).best?.tier == "t1")
  }

  @Test(arguments: 1...60)
  func `the nearest options are those that brute force finds`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var world = SmallWorld()
    world.tiers = (1...Int.random(in: 1...6, using: &random)).map { rank in
      tier(
        "t\(rank)", rank: rank, monthly: Int64(rank) * 1000, hours: "always",
        availability:
          "9\(Int.random(in: 0...9, using: &random)).\(Int.random(in: 0...9, using: &random))")
    }
    let wish = percent("9\(Int.random(in: 0...9, using: &random)).5")
    let found = try #require(analysis(.availability(wish), world))
    let targets = world.tiers.map { ($0.id, $0.targets["availability"] ?? .zero) }
    let below = targets.filter { $0.1 < wish.value }.map(\.1).max()
    #expect(found.nearestBelow?.value == below, "seed \(seed)")
    #expect(
      found.firstThatMeets?.tier == targets.first { $0.1 >= wish.value }?.0, "seed \(seed)")
    #expect(found.best?.value == targets.map(\.1).max(), "seed \(seed)")
  }
}
