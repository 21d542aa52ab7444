import EntenteTestSupport
import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct RandomCatalogueTests {
  private func world(_ seed: UInt64) -> SmallWorld {
    var random = SplitMix(seed: seed)
    var world = SmallWorld()
    world.tiers = (1...Int.random(in: 1...5, using: &random)).map { rank in
      tier(
        "t\(rank)", rank: rank, monthly: Int64.random(in: 0...900_000, using: &random),
        oneOff: Int64.random(in: 0...900_000, using: &random),
        hours: ["office", "extended", "always"][Int.random(in: 0..<3, using: &random)],
        availability:
          "9\(Int.random(in: 0...9, using: &random)).\(Int.random(in: 0...999, using: &random))",
        restore: Int.random(in: 1...500, using: &random))
    }
    world.undefined = SupportProcess.Kind.allCases.filter { _ in
      Int.random(in: 0..<5, using: &random) == 0
    }
    world.baseline = percent("9\(Int.random(in: 0...9, using: &random))")
    world.holidays = (0..<10).map { _ in
      day("2027-01-01").adding(days: Int.random(in: 0..<365, using: &random))
    }
    return world
  }

  @Test(arguments: 1...40)
  func `every option has a cell in every row, and its total adds up`(seed: UInt64) {
    let request = world(seed).request(months: Int(1 + seed % 48))
    let table = OptionsTable(request)
    #expect(table.lines.allSatisfy { $0.cells.count == table.columns.count })
    #expect(Set(table.lines.map(\.row)).count == table.lines.count)
    for tier in table.columns {
      let sum = (0..<request.term.months).reduce(tier.price.oneOff) { sum, _ in
        sum + tier.price.monthly
      }
      #expect(table.cell(.total, tier: tier.id)?.value == .money(sum), "seed \(seed)")
    }
  }

  @Test(arguments: 1...40)
  func `the cheapest at a cost is the one with the least sum of price and loss`(seed: UInt64) {
    let request = world(seed).request()
    let breakEven = Comparison(request).breakEven
    var costs: [Int64] = [0, 1, 777, 12_345, 500_000, 40_000_000]
    costs += breakEven.spans.compactMap(\.below).flatMap { [max(0, $0.minor - 1), $0.minor] }
    for cost in costs where cost <= CostOfAnHour.mostMinorUnits {
      let figure = CostOfAnHour(otherwise: euros(cost), pricesIn: .euro)
      let sums = Comparison(request, costOfAnHour: figure).benefits.reduce(into: [:]) {
        $0[$1.tier] = $1.guaranteedTotal
      }
      guard let least = sums.values.min(),
        let found = sums[breakEven.cheapest(atCostOfAnHour: euros(cost))]
      else {
        Issue.record("every option has a sum, seed \(seed)")
        continue
      }
      #expect(found.minor - least.minor <= 1, "a sum is rounded once, seed \(seed), cost \(cost)")
    }
  }

  @Test(arguments: 1...40)
  func `loss by hand equals the loss of the one function`(seed: UInt64) {
    let world = world(seed)
    let request = world.request(start: "2027-01-01")
    let figure = CostOfAnHour(otherwise: euros(3_600), pricesIn: .euro)
    let comparison = Comparison(request, costOfAnHour: figure)
    for tier in request.tiers {
      let calendar = request.catalogue.calendar(tier.hours)
      let agreed = calendar.map {
        OpenAxis.compile(
          $0, .berlin, over: Zone.berlin.interval(from: day("2027-01-01"), to: day("2028-01-01"))
        ).totalSeconds
      }
      let target = request.availabilityTarget(of: tier)
      guard let agreed, let target else { continue }
      let within = Ratio(agreed) * target.missing.ratio
      let outside = Ratio(8760 * 3600 - agreed) * world.baseline.missing.ratio
      #expect(
        comparison.benefit(tier.id)?.guaranteed.loss == euros(1).times(within + outside),
        "seed \(seed)")
    }
  }

  @Test(arguments: 1...40)
  func `exactly the targets are provisional where a process is undefined`(seed: UInt64) {
    let world = world(seed)
    let all = world.undefined.contains { $0 != .continuity }
    for line in OptionsTable(world.request()).lines {
      let expected =
        line.row.isTarget && (all || (line.row.needsContinuity && !world.undefined.isEmpty))
      #expect(line.cells.filter { $0.isProvisional != expected }.isEmpty, "seed \(seed)")
    }
  }
}
