import EntenteTestSupport
import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct CheaperTests {
  private let request = SmallWorld().request()

  private func cheaper(than tier: String, cost: Int64? = nil) -> Cheaper? {
    let cost = cost.flatMap { CostOfAnHour(otherwise: euros($0), pricesIn: .euro) }
    return Cheaper(
      than: tier, in: OptionsTable(request), Comparison(request, costOfAnHour: cost))
  }

  @Test func `below gold stands silver, with what is saved and what is lost`() throws {
    let found = try #require(cheaper(than: "gold"))
    #expect(found.to == "silver")
    #expect(found.savedMonthly == euros(280_000) && found.savedOneOff == euros(200_000))
    #expect(found.savedTotal == euros(36 * 280_000 + 200_000))
    #expect(
      found.lost.map(\.row) == [
        .outcome("O1"), .availability, .target("record-open"), .firstNotice, .updates, .restored,
        .desk, .outsideDesk, .dataLoss, .recovery, .limit("users"),
      ])
    #expect(found.gained.isEmpty)
    #expect(found.different.map(\.row) == [.downtime, .credit])
  }

  @Test func `the risk has a price only if an hour has a cost`() throws {
    #expect(try #require(cheaper(than: "gold")).costOfRisk == nil)
    let priced = try #require(cheaper(than: "gold", cost: 100_000))
    #expect(priced.extraHours > .zero)
    #expect(
      priced.costOfRisk.map { Ratio($0.minor) - priced.extraHours * Ratio(100_000) }
        .map { $0 < Ratio(1) && $0 > Ratio(-1) } == true)
  }

  @Test func `the cheapest option has none below`() {
    #expect(cheaper(than: "bronze") == nil)
    #expect(cheaper(than: "platinum") == nil)
  }

  @Test func `a row that gets better although it is cheaper is told`() throws {
    var world = SmallWorld()
    world.tiers = [
      tier("plain", rank: 1, monthly: 1, hours: "always", availability: "99.9", restore: 60),
      tier("dear", rank: 2, monthly: 2, hours: "always", availability: "99.9", restore: 120),
    ]
    let request = world.request()
    let found = try #require(
      Cheaper(than: "dear", in: OptionsTable(request), Comparison(request)))
    #expect(found.gained.map(\.row) == [.restored])
    #expect(found.extraHours == .zero)
  }

  @Test func `a higher figure in fewer hours has no order`() throws {
    var world = SmallWorld()
    world.tiers = [
      tier("day", rank: 1, monthly: 1, hours: "office", availability: "99.9"),
      tier("night", rank: 2, monthly: 2, hours: "always", availability: "99"),
    ]
    let request = world.request()
    let found = try #require(
      Cheaper(than: "night", in: OptionsTable(request), Comparison(request)))
    #expect(found.different.map(\.row) == [.availability, .downtime])
    #expect(found.lost.map(\.row).contains(.outcome("O1")))
  }

  @Test(arguments: 1...40)
  func `every row that differs is in one of the three lists, prices apart`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var world = SmallWorld()
    world.tiers = (1...3).map { rank in
      tier(
        "t\(rank)", rank: rank, monthly: Int64(rank) * 1000,
        hours: ["office", "extended", "always"][Int.random(in: 0..<3, using: &random)],
        availability: "99.\(Int.random(in: 0...9, using: &random))",
        restore: Int.random(in: 1...500, using: &random),
        clock: Bool.random(using: &random) ? .supportHours : .roundTheClock)
    }
    let table = OptionsTable(world.request())
    let found = try #require(Cheaper(than: "t3", in: table, Comparison(world.request())))
    let differing = table.lines.filter { $0.cells[1].value != $0.cells[2].value }.map(\.row)
    let prices: Set<OptionRow> = [.oneOff, .monthly, .total]
    let listed = (found.lost + found.gained + found.different).map(\.row)
    #expect(Set(listed) == Set(differing).subtracting(prices), "seed \(seed)")
    #expect(listed.count == Set(listed).count, "seed \(seed)")
  }
}
