import EntenteTestSupport
import Testing

@testable import Quantities

struct ExactTests {
  @Test(arguments: [
    ("99.90", "99.9"), ("0", "0"), ("-0.0", "0"), ("+5", "5"), ("-0.05", "-0.05"),
    ("1.0000000000", "1"), ("0.123456789", "0.123456789"),
    ("9223372036854775807", "9223372036854775807"),
  ])
  func `a number reads and prints in its canonical form`(text: String, canonical: String) throws {
    let number = try #require(Exact(text))
    #expect(number.description == canonical)
    #expect(Exact(canonical) == number)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1,5", "1e3", "1 000", "٣", "0.1234567891", "1.2.3", "--1",
    "9223372036854775808", "0x10",
  ])
  func `other text is no number`(text: String) {
    #expect(Exact(text) == nil)
  }

  @Test func `decimals on display are cut and never rounded up`() throws {
    let number = try #require(Exact("99.8999"))
    #expect(number.description(decimals: 2) == "99.89")
    #expect(number.description(decimals: 0) == "99")
    #expect(number.description(decimals: 6) == "99.899900")
    #expect(Exact("-99.8999")?.description(decimals: 2) == "-99.89")
    #expect(Exact("-0.009")?.description(decimals: 2) == "0.00")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `order and arithmetic agree with whole numbers of billionths`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<200 {
      let (left, right) = (number(&random), number(&random))
      let (first, second) = (left.mantissa(at: 9), right.mantissa(at: 9))
      #expect((left < right) == (first < second))
      #expect((left == right) == (first == second))
      #expect((left + right).mantissa(at: 9) == first + second)
      #expect((left - right).mantissa(at: 9) == first - second)
      let (short, other) = (shortNumber(&random), shortNumber(&random))
      #expect((short * other).mantissa(at: 8) == short.mantissa(at: 4) * other.mantissa(at: 4))
    }
  }

  @Test func `a result that does not fit is nil`() throws {
    let largest = try #require(Exact("9223372036854775807"))
    #expect(largest.adding(Exact(1)) == nil)
    #expect(largest.multiplied(by: largest) == nil)
    let small = try #require(Exact("0.00001"))
    #expect(small.multiplied(by: small) == nil)
    #expect(largest.subtracting(Exact(1))?.description == "9223372036854775806")
  }

  private func number(_ random: inout SplitMix) -> Exact {
    let mantissa = Int128(Int64.random(in: -1_000_000_000...1_000_000_000, using: &random))
    return Exact(mantissa: mantissa, scale: .random(in: 0...9, using: &random)) ?? .zero
  }

  private func shortNumber(_ random: inout SplitMix) -> Exact {
    let mantissa = Int128(Int64.random(in: -1_000_000...1_000_000, using: &random))
    return Exact(mantissa: mantissa, scale: .random(in: 0...4, using: &random)) ?? .zero
  }
}
