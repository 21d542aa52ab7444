import EntenteTestSupport
import Quantities
import Testing

struct NaturalTests {
  @Test func `small numbers add, multiply and compare as integers do`() {
    for seed in 0..<UInt64(500) {
      var random = SplitMix(seed: seed)
      let one = UInt.random(in: 0...3_000_000_000, using: &random)
      let other = UInt.random(in: 0...3_000_000_000, using: &random)
      let (left, right) = (Natural(one), Natural(other))
      #expect((left + right).description == "\(one + other)")
      #expect((left * right).description == "\(one * other)", "\(one) * \(other)")
      #expect((left < right) == (one < other))
      #expect(left.predecessor.description == "\(one == 0 ? 0 : one - 1)")
    }
  }

  @Test func `two to the hundredth has all its digits`() {
    let power = (0..<100).reduce(Natural(1)) { power, _ in power * Natural(2) }
    #expect(power.description == "1267650600228229401496703205376")
    #expect(power.predecessor.description == "1267650600228229401496703205375")
    #expect(power.predecessor < power)
    #expect(power.predecessor + Natural(1) == power)
  }

  @Test func `zero is nothing`() {
    #expect(Natural(0).description == "0")
    #expect(Natural(0).isZero && (Natural(7) * Natural(0)).isZero)
    #expect(Natural(0).predecessor == Natural(0))
    #expect(Natural(1_000_000_000).predecessor.description == "999999999")
  }
}
