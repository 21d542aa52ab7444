import EntenteTestSupport
import Testing

@testable import Quantities

struct PercentTests {
  @Test func `permitted downtime is exact where floating point is not`() throws {
    let target = try #require(Percent("99.9"))
    let days: [(Int64, Int64)] = [(28, 2419), (30, 2592), (31, 2678), (365, 31_536)]
    for (count, permitted) in days {
      #expect(target.permittedSeconds(of: count * 86_400) == permitted)
    }
    #expect(Percent("99.95")?.permittedSeconds(of: 30 * 86_400) == 1296)
    #expect(target.permittedSeconds(of: 21 * 36_000) == 756)
    #expect(Percent.hundred.permittedSeconds(of: 86_400) == 0)
    #expect(Percent.zero.permittedSeconds(of: 86_400) == 86_400)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `permitted seconds are the most that still meet the target`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<200 {
      let agreed = Int64.random(in: 1...40_000_000, using: &random)
      let mantissa = Int128(Int64.random(in: 0...1_000_000, using: &random))
      let target = Percent(try #require(Exact(mantissa: mantissa, scale: 4)))
      let permitted = target.permittedSeconds(of: agreed)
      #expect(Ratio(agreed - permitted, agreed) >= target.ratio)
      #expect(Ratio(agreed - permitted - 1, agreed) < target.ratio)
    }
  }

  @Test func `a percentage may carry its sign when read`() {
    #expect(Percent("99.9") == Percent("99.90 %"))
    #expect(Percent("99.9%")?.description == "99.9")
    #expect(Percent("99.9\u{A0}%") == Percent("99.9"))
    #expect(Percent("99,9") == nil)
    #expect(Percent("%") == nil)
    #expect(Percent("99.9 %%") == nil)
  }

  @Test func `what is missing and the value make a hundred`() throws {
    let target = try #require(Percent("99.95"))
    #expect(target.missing.description == "0.05")
    #expect(target.missing.missing == target)
    #expect(target.ratio == Ratio(1999, 2000))
    #expect(try #require(Percent("99.9")) < target)
  }

  @Test func `a share of seconds is cut to whole seconds`() throws {
    #expect(try #require(Percent("33.3")).of(10) == 3)
    #expect(Percent(50).of(7) == 3)
    #expect(Percent(100).of(.max) == .max)
  }
}
