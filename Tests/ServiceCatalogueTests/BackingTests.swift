import Quantities
import ServiceCatalogue
import Testing

struct BackingTests {
  private func backing(
    of tier: String = "silver", until end: String? = nil, _ parts: Underpinning...
  ) throws -> Backing {
    let catalogue = try soundCatalogue().with(underpinnings: parts)
    let service = try #require(catalogue.service("records"))
    let tier = try #require(service.tier(tier))
    return catalogue.backing(of: tier, in: service, until: end.flatMap { LocalDate($0) })
  }

  @Test func `two parts of 99.95 just back 99.90, by the exact sum`() throws {
    let found = try backing(.network("a", "99.95"), .network("b", "99.95"))
    #expect(found.guaranteed == Ratio(999, 1_000))
    #expect(found.predicted == Ratio(3_996_001, 4_000_000))
    #expect(found.status == .backed)
  }

  @Test func `what is guaranteed exactly at the target backs it, a little less does not`() throws {
    #expect(try backing(.network("a", "99.50")).status == .backed)
    let less = try backing(.network("a", "99.499999999"))
    #expect(less.isTooLow)
    #expect(less.status == .notBacked)
  }

  @Test func `guaranteed never exceeds predicted, and both never exceed the weakest part`() throws {
    let values = ["90", "95.5", "99.5", "99.95", "99.999", "100"]
    for one in values {
      for other in values {
        let found = try backing(.network("a", one), .network("b", other))
        let guaranteed = try #require(found.guaranteed)
        let predicted = try #require(found.predicted)
        #expect(guaranteed <= predicted)
        let weakest = try min(#require(Percent(one)), #require(Percent(other)))
        #expect(predicted <= weakest.ratio)
      }
    }
  }

  @Test func `hours that are not covered and slower repair leave a tier unbacked`() throws {
    let office = try soundCatalogue().calendars[0]
    let shorter = ServiceHours(
      id: "short", name: office.name, week: [.monday: office.week[.monday] ?? []], holidays: "de-by"
    )
    let catalogue = try soundCatalogue().with(
      underpinnings: [.network("a", "99.9", hours: "short"), .network("b", "99.9", restore: 241)],
      calendars: soundCatalogue().calendars + [shorter])
    let service = try #require(catalogue.service("records"))
    let silver = try #require(service.tier("silver"))
    let found = catalogue.backing(of: silver, in: service)
    #expect(found.uncovered == ["a"])
    #expect(found.slower == ["b"])
    #expect(found.status == .notBacked)
  }

  @Test func `a contract that ends earlier gives the day until which a tier is backed`() throws {
    let found = try backing(
      until: "2027-12-31", .network("a", "99.9", until: "2027-06-30"),
      .network("b", "99.9", until: "2027-03-31"), .network("c", "99.9", until: "2027-12-31"))
    #expect(found.ending.map(\.underpinning) == ["b", "a"])
    let march = try #require(LocalDate("2027-03-31"))
    #expect(found.status == .ends(march))
    #expect(
      try backing(.network("a", "99.9", until: "2027-06-30")).status == .backed,
      "no day was asked about")
  }

  @Test func `nothing agreed is never backed`() throws {
    let found = try backing()
    #expect(found.unknown == ["network"])
    #expect(found.guaranteed == nil)
    #expect(found.status == .notBacked)
  }
}
