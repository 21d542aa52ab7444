import EntenteTestSupport
import Testing

@testable import Quantities

struct RatioTests {
  @Test func `a ratio is reduced and its denominator positive`() {
    #expect(Ratio(6, -4) == Ratio(-3, 2))
    #expect(Ratio(0, 7) == .zero)
    #expect(Ratio(999, 1000).description == "999/1000")
    #expect(Ratio(4, 2).description == "2")
  }

  @Test func `comparison is exact beyond 128 bits`() {
    let large = Int128.max
    #expect(Ratio(large - 1, large) < Ratio.one)
    #expect(Ratio(large - 2, large - 1) < Ratio(large - 1, large))
    #expect(Ratio(-(large - 1), large) < Ratio(-(large - 2), large - 1))
  }

  @Test func `at exactly the permitted downtime the target is met`() throws {
    let agreed: Int64 = 30 * 86_400
    let target = try #require(Percent("99.9")).ratio
    #expect(Ratio(agreed - 2592, agreed) >= target)
    #expect(Ratio(agreed - 2593, agreed) < target)
  }

  @Test func `decimals are cut on display`() {
    #expect(Ratio(998_999, 1_000_000).percentDescription(decimals: 2) == "99.89")
    #expect(Ratio(2, 3).description(decimals: 40) == "0." + String(repeating: "6", count: 40))
    #expect(Ratio(-1, 3).description(decimals: 2) == "-0.33")
    #expect(Ratio(-1, 300).description(decimals: 2) == "0.00")
    #expect(Ratio(7).description(decimals: 0) == "7")
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `ratios form a field`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<100 {
      let (a, b, c) = (ratio(&random), ratio(&random), ratio(&random))
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(a - a == .zero)
      #expect(b == .zero || a / b * b == a)
      #expect((a < b) == (a - b < .zero))
    }
  }

  @Test func `a result beyond 128 bits is nil`() {
    let tiny = Ratio(1, Int128.max)
    #expect(tiny.multiplied(by: tiny) == nil)
    #expect(tiny.adding(Ratio(1, Int128.max - 1)) == nil)
    #expect(Ratio.zero.inverse == nil)
  }

  @Test(arguments: ["", "1/", "/2", "1/0", "1/-2", "a/b", "1/2/3", "1.5"])
  func `other text is no ratio`(text: String) {
    #expect(Ratio(text) == nil)
  }

  private func ratio(_ random: inout SplitMix) -> Ratio {
    Ratio(
      Int64.random(in: -10_000...10_000, using: &random),
      Int64.random(in: 1...10_000, using: &random))
  }
}
