import EntenteTestSupport
import Quantities
import ServiceCatalogue
import Testing

struct ConfigurationSpaceTests {
  private typealias AddOn = ConfigurationSpace.AddOn

  /// A small offer at random; some prices are missing.
  private static func space(_ random: inout SplitMix) -> ConfigurationSpace {
    let plans = (0..<Int.random(in: 0...3, using: &random)).map {
      ConfigurationSpace.Plan(id: "plan\($0)", price: price(&random))
    }
    let ids = (0..<Int.random(in: 0...7, using: &random)).map { "extra\($0)" }
    func some(_ names: [String], one in: Int, _ random: inout SplitMix) -> Set<String> {
      Set(names.filter { _ in Int.random(in: 0..<`in`, using: &random) == 0 })
    }
    let addOns = ids.map { id in
      AddOn(
        id: id,
        availableFor: Bool.random(using: &random) ? nil : some(plans.map(\.id), one: 2, &random),
        requires: some(ids + ["nowhere"], one: 8, &random),
        excludes: some(ids, one: 8, &random), price: price(&random))
    }
    return ConfigurationSpace(plans: plans, addOns: addOns)
  }

  private static func price(_ random: inout SplitMix) -> Exact? {
    guard Int.random(in: 0..<5, using: &random) > 0 else { return nil }
    return Exact(mantissa: Int128.random(in: 0...9999, using: &random), scale: 2)
  }

  /// Every configuration, written out.
  private static func all(_ space: ConfigurationSpace) -> [(plan: Int?, addOns: [AddOn])] {
    let plans: [Int?] = space.plans.isEmpty ? [nil] : space.plans.indices.map { $0 }
    return plans.flatMap { plan in
      let offered = space.addOns.filter { addOn in
        guard let plan else { return true }
        return addOn.availableFor?.contains(space.plans[plan].id) ?? true
      }
      return (0..<(1 << offered.count)).map { mask in
        offered.indices.filter { mask & (1 << $0) != 0 }.map { offered[$0] }
      }.filter { chosen in
        let ids = Set(chosen.map(\.id))
        return (plan != nil || !chosen.isEmpty)
          && chosen.allSatisfy {
            ids.isSuperset(of: $0.requires) && ids.isDisjoint(with: $0.excludes)
          }
      }.map { (plan, $0) }
    }
  }

  private static func price(_ way: (plan: Int?, addOns: [AddOn]), in space: ConfigurationSpace)
    -> Exact?
  {
    let base = way.plan.map { space.plans[$0].price } ?? Exact.zero
    return way.addOns.map(\.price).reduce(base) { sum, price in
      guard let sum, let price else { return nil }
      return sum + price
    }
  }

  @Test(arguments: 0..<UInt64(400))
  func `what is counted and priced is what can be written out`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let space = Self.space(&random)
    let all = Self.all(space)
    let prices = all.compactMap { Self.price($0, in: space) }
    #expect(space.count == Natural(UInt(all.count)), "seed \(seed)")
    #expect(space.cheapest == prices.min(), "seed \(seed)")
    #expect(space.dearest == prices.max(), "seed \(seed)")
    #expect(
      space.takeable == Set(all.flatMap { $0.addOns.map(\.id) }), "seed \(seed)")
  }

  @Test func `a hundred add-ons that have nothing to do with each other are counted exactly`() {
    let addOns = (0..<100).map {
      AddOn(id: "\($0)", availableFor: nil, requires: [], excludes: [], price: Exact(1))
    }
    let plan = ConfigurationSpace.Plan(id: "all", price: Exact(5))
    let space = ConfigurationSpace(plans: [plan], addOns: addOns)
    #expect(space.count?.description == "1267650600228229401496703205376")
    #expect(space.dearest == Exact(105))
  }

  @Test func `a chain and a ring of a hundred are counted exactly`() {
    let chain = (0..<100).map {
      AddOn(
        id: "\($0)", availableFor: nil, requires: $0 == 0 ? [] : ["\($0 - 1)"], excludes: [],
        price: nil)
    }
    #expect(ConfigurationSpace(plans: [], addOns: chain).count == Natural(100))
    let ring = (0..<100).map {
      AddOn(
        id: "\($0)", availableFor: nil, requires: [], excludes: ["\(($0 + 1) % 100)"], price: nil)
    }
    // Sets of a ring without neighbours: the Lucas number of its length.
    #expect(
      ConfigurationSpace(plans: [], addOns: ring).count?.description
        == Self.lucas(100).predecessor.description)
  }

  private static func lucas(_ index: Int) -> Natural {
    var (before, this) = (Natural(2), Natural(1))
    for _ in 1..<index { (before, this) = (this, before + this) }
    return this
  }

  @Test func `what nobody can count out is not guessed`() {
    var random = SplitMix(seed: 4)
    let addOns = (0..<120).map { number in
      AddOn(
        id: "\(number)", availableFor: nil, requires: [],
        excludes: Set((0..<3).map { _ in "\(Int.random(in: 0..<120, using: &random))" }),
        price: Exact(1))
    }
    let space = ConfigurationSpace(
      plans: [ConfigurationSpace.Plan(id: "one", price: Exact(1))], addOns: addOns)
    #expect(space.count == nil)
    #expect(space.dearest == nil)
    #expect(space.cheapest == Exact(1))
  }

  @Test func `a sum that no number holds is no price`() throws {
    let huge = try #require(Exact(mantissa: Int128(Int64.max), scale: 0))
    let addOns = (0..<3).map {
      AddOn(id: "\($0)", availableFor: nil, requires: [], excludes: [], price: huge)
    }
    let space = ConfigurationSpace(
      plans: [ConfigurationSpace.Plan(id: "one", price: huge)], addOns: addOns)
    #expect(space.count == Natural(8))
    #expect(space.dearest == nil)
  }
}
