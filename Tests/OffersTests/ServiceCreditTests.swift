import EntenteTestSupport
import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct ServiceCreditTests {
  private static let regions = [("99", "99.99", "10"), ("95", "99", "30"), (nil, "95", "100")]
  private static let instances = [("99", "99.5", "10"), ("95", "99", "30"), (nil, "95", "100")]
  private static let storage = [("99", "99.9", "10"), ("95", "99", "25"), (nil, "95", "100")]
  private static let rare = [("98", "99", "10"), ("95", "98", "25"), (nil, "95", "100")]
  private static let models = [("99", "99.9", "10"), ("95", "99", "25"), (nil, "95", "50")]

  private func credit(
    _ attained: String, _ bands: [(String?, String, String)], charge: Int64 = 10_000,
    capMonth: String = "100", capYear: String = "100", before: Int64 = 0, credited: Int64 = 0
  ) throws(ImpossibleAttainment) -> ServiceCredit {
    try ServiceCredit(
      attained: percent(attained).ratio,
      scheme: scheme(
        "s", bands.map { (from: $0.0, below: $0.1, credit: $0.2) }, capMonth: capMonth,
        capYear: capYear),
      charge: euros(charge), chargedBefore: euros(before), creditedBefore: euros(credited))
  }

  private func percents(
    _ bands: [(String?, String, String)], _ cases: [(String, Int64)]
  ) throws {
    for (attained, percent) in cases {
      #expect(try credit(attained, bands).amount == euros(percent * 100), "at \(attained)")
    }
  }

  @Test func `published bands hold from their lower bound up to their upper one`() throws {
    try percents(
      Self.regions,
      [("99.99", 0), ("99.989", 10), ("99", 10), ("98.999", 30), ("95", 30), ("94.999", 100)])
    try percents(
      Self.instances, [("99.5", 0), ("99.499", 10), ("99", 10), ("98.99", 30), ("94.9", 100)])
    try percents(
      Self.storage,
      [("99.9", 0), ("99.899", 10), ("99", 10), ("98", 25), ("95", 25), ("94.99", 100)])
    try percents(
      Self.rare,
      [("99", 0), ("98.5", 10), ("98", 10), ("97.99", 25), ("95", 25), ("94", 100)])
    try percents(Self.models, [("99.9", 0), ("99.8", 10), ("98", 25), ("94", 50)])
  }

  @Test func `published examples come out to the cent`() throws {
    #expect(try credit("98", Self.storage, charge: 10_000).amount == euros(2_500))
    #expect(try credit("99.5", Self.models, charge: 200_000).amount == euros(20_000))
    #expect(try credit("94.8", Self.models, charge: 200_000).amount == euros(100_000))
    #expect(try credit("98.5", Self.models, charge: 4_000_000).amount == euros(1_000_000))
  }

  @Test func `bands by target hold for every target of a machine`() throws {
    for target in ["99.99", "99.95", "99.9", "99.5"] {
      try percents(
        [("99", target, "10"), ("95", "99", "25"), (nil, "95", "100")],
        [(target, 0), ("99.4", 10), ("99", 10), ("98.99", 25), ("94.9", 100)])
    }
  }

  @Test func `the matrix of a guaranteed and an achieved level is a list of bands per level`()
    throws
  {
    try percents(
      [("99.5", "99.95", "10"), ("99", "99.5", "25"), ("95", "99", "50"), (nil, "95", "50")],
      [("99.95", 0), ("99.5", 10), ("99.2", 25), ("96", 50), ("90", 50)])
    try percents(
      [("99", "99.5", "0"), ("95", "99", "10"), (nil, "95", "50")],
      [("99.5", 0), ("99.2", 0), ("96", 10), ("90", 50)])
  }

  /// The eight scenarios of the Accord service level agreement.
  @Test func `caps of a month and of twelve months hold`() throws {
    let mild = [("98", "99.8", "2"), (nil, "98", "3")] as [(String?, String, String)]
    let hard = [("98", "99.8", "2"), (nil, "98", "11")] as [(String?, String, String)]
    let caps = { (attained: String, bands: [(String?, String, String)], before, credited) in
      try credit(
        attained, bands, charge: 1_000, capMonth: "10", capYear: "10", before: before,
        credited: credited)
    }
    #expect(try caps("100", mild, 0, 0).amount == euros(0))
    #expect(try caps("99.7", mild, 0, 0).amount == euros(20))
    #expect(try caps("97", mild, 0, 0).amount == euros(30))
    let month = try caps("97", hard, 0, 0)
    #expect(month.amount == euros(100) && month.bound == .monthCap)
    let year = try caps("97", hard, 11_000, 1_101)
    #expect(year.amount == euros(99) && year.bound == .yearCap)
    #expect(try caps("100", hard, 0, 0).amount == euros(0))
    #expect(try caps("97", hard, 11_000, 5_000).amount == euros(0))
    #expect(throws: ImpossibleAttainment.self) { try caps("-10", hard, 0, 0) }
    #expect(throws: ImpossibleAttainment.self) { try caps("100.01", hard, 0, 0) }
  }

  @Test func `a month at exactly the permitted downtime is met`() throws {
    let attained = Ratio(30 * 86_400 - 2_592, 30 * 86_400)
    let met = try ServiceCredit(
      attained: attained, scheme: scheme("s", [(nil, "99.9", "10")]), charge: euros(620_000))
    #expect(met.band == nil && met.amount == euros(0))
  }

  @Test func `half a cent is rounded up, once and at the end`() throws {
    #expect(try credit("90", [(nil, "99", "2.5")], charge: 20).amount == euros(1))
    #expect(try credit("90", [(nil, "99", "2.4")], charge: 20).amount == euros(0))
  }

  @Test(arguments: 1...100)
  func `credit never falls as attainment falls, and never passes a cap`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let (charge, before) = (
      Int64.random(in: 0...900_000, using: &random), Int64.random(in: 0...900_000, using: &random)
    )
    var last = euros(0)
    for attained in stride(from: 100, through: 90, by: -1) {
      let found = try credit(
        "\(attained)", Self.storage, charge: charge, capMonth: "40", capYear: "7", before: before)
      #expect(found.amount >= last, "seed \(seed)")
      #expect(found.amount <= euros(charge).share(percent("40")), "seed \(seed)")
      #expect(found.amount <= euros(charge + before).share(percent("7")), "seed \(seed)")
      last = found.amount
    }
  }
}
