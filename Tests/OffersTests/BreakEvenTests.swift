import EntenteTestSupport
import Offers
import Quantities
import Testing

@Suite struct BreakEvenTests {
  private func lines(_ figures: [(String, Int64, Ratio)]) -> [BreakEven.Line] {
    figures.map { BreakEven.Line(id: $0.0, price: euros($0.1), hours: $0.2) }
  }

  @Test func `months of 730 hours give 68.50 and 188.36 an hour`() {
    let found = BreakEven(
      lines([
        ("bronze", 40_000, Ratio(730, 100)), ("silver", 65_000, Ratio(365, 100)),
        ("gold", 120_000, Ratio(73, 100)),
      ]))
    #expect(found.spans.map(\.id) == ["bronze", "silver", "gold"])
    #expect(found.spans.map(\.below) == [euros(6_850), euros(18_836), nil])
    #expect(found.spans.map(\.from) == [euros(0), euros(6_850), euros(18_836)])
    #expect(found.neverCheapest.isEmpty)
  }

  @Test func `a year of 8760 hours gives 411 and 959 in whole euros`() {
    let found = BreakEven(
      lines([
        ("bronze", 12 * 190_000, Ratio(876, 10)), ("silver", 12 * 340_000, Ratio(438, 10)),
        ("gold", 12 * 620_000, Ratio(876, 100)),
      ]))
    #expect(found.spans.compactMap(\.below) == [euros(41_096), euros(95_891)])
  }

  @Test func `one that is dearer and down longer is named with the better one`() {
    let found = BreakEven(
      lines([("a", 100, Ratio(10)), ("b", 200, Ratio(12)), ("c", 300, Ratio(1))]))
    #expect(found.neverCheapest == [.init(id: "b", reason: .noBetter(than: "a"))])
  }

  @Test func `one above the envelope is named with its two neighbours`() {
    let found = BreakEven(
      lines([("a", 0, Ratio(10)), ("b", 900, Ratio(5)), ("c", 1_000, Ratio(0))]))
    #expect(found.spans.map(\.id) == ["a", "c"])
    #expect(found.neverCheapest == [.init(id: "b", reason: .between("a", "c"))])
  }

  @Test func `equal options are one span`() {
    let found = BreakEven(lines([("a", 100, Ratio(1)), ("b", 100, Ratio(1))]))
    #expect(found.spans.map(\.id) == ["a"])
    #expect(found.neverCheapest == [.init(id: "b", reason: .noBetter(than: "a"))])
  }

  private func random(_ seed: UInt64) -> [BreakEven.Line] {
    var random = SplitMix(seed: seed)
    return (0..<Int.random(in: 1...7, using: &random)).map { index in
      BreakEven.Line(
        id: "t\(index)", price: euros(Int64.random(in: 0...60, using: &random) * 10),
        hours: Ratio(Int128.random(in: 0...40, using: &random), 7))
    }
  }

  @Test(arguments: 1...200)
  func `the envelope is right at every cost`(seed: UInt64) {
    let lines = random(seed)
    let found = BreakEven(lines)
    for cost in Int64(0)...600 {
      let sum = { (line: BreakEven.Line) in
        Ratio(line.price.minor) + Ratio(cost) * line.hours
      }
      let best = found.cheapest(atCostOfAnHour: euros(cost))
      let chosen = lines.first { $0.id == best }.map(sum)
      #expect(chosen == lines.map(sum).min(), "seed \(seed), cost \(cost)")
    }
  }

  @Test(arguments: 1...200)
  func `spans meet, rise and start at nothing, and every option is in one list`(seed: UInt64) {
    let lines = random(seed)
    let found = BreakEven(lines)
    #expect(found.spans.first?.fromMinor == .zero && found.spans.last?.belowMinor == nil)
    for (left, right) in zip(found.spans, found.spans.dropFirst()) {
      #expect(left.belowMinor == right.fromMinor && left.fromMinor < right.fromMinor)
    }
    let named = found.spans.map(\.id) + found.neverCheapest.map(\.id)
    #expect(named.sorted() == lines.map(\.id).sorted(), "seed \(seed)")
  }

  @Test(arguments: 1...50)
  func `a cost in whole cents lies below the bound as shown or not at all`(seed: UInt64) {
    for span in BreakEven(random(seed)).spans {
      guard let exact = span.belowMinor, let shown = span.below else { continue }
      #expect(Ratio(shown.minor) >= exact && Ratio(shown.minor - 1) < exact, "seed \(seed)")
    }
  }

  @Test(arguments: 1...50)
  func `who is named beside an option is really better there`(seed: UInt64) {
    let lines = random(seed)
    let byId = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0) })
    for never in BreakEven(lines).neverCheapest {
      guard case .noBetter(let other) = never.reason, let worse = byId[never.id],
        let better = byId[other]
      else { continue }
      #expect(better.price <= worse.price && better.hours <= worse.hours, "seed \(seed)")
    }
  }
}
