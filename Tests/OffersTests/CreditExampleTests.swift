import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct CreditExampleTests {
  @Test func `the bands of gold in minutes of February 2027`() throws {
    let world = SmallWorld()
    let example = try #require(CreditExample(of: SmallWorld.gold, in: world.request()))
    #expect(example.permitted.minutes == 40)
    #expect(example.lines.map(\.aboveMinutes) == [40, 403])
    #expect(example.lines.map(\.upToMinutes) == [403, nil])
    #expect(example.lines.map(\.credit.amount) == [euros(62_000), euros(155_000)])
    #expect(example.chargedBefore == euros(2 * 620_000))
  }

  @Test func `bands leave no minute between them`() throws {
    for tier in SmallWorld().tiers {
      let example = try #require(CreditExample(of: tier, in: SmallWorld().request()))
      #expect(example.lines.first?.aboveMinutes == example.permitted.minutes)
      #expect(
        example.lines.dropLast().map(\.upToMinutes)
          == example.lines.dropFirst().map(\.aboveMinutes))
      #expect(example.lines.allSatisfy { $0.credit.band == $0.band })
    }
  }

  @Test func `there is no example where no credits are agreed`() {
    #expect(CreditExample(of: SmallWorld.gold, in: SmallWorld().request(credits: false)) == nil)
  }
}
