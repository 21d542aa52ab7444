import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct TrueStatusTests {
  private func table(_ change: (inout SmallWorld) -> Void) -> OptionsTable {
    var world = SmallWorld()
    change(&world)
    return OptionsTable(world.request())
  }

  @Test func `an undefined process makes every target provisional and nothing else`() {
    let table = table { $0.undefined = [.reporting] }
    for line in table.lines {
      #expect(line.cells.allSatisfy { $0.isProvisional == line.row.isTarget })
    }
    let mark = table.cell(.availability, tier: "gold")?.provisional
    #expect(mark?.map(\.process) == [.reporting])
    #expect(mark?.first?.due == day("2027-01-15"))
  }

  @Test func `undefined continuity concerns what is promised for a disaster only`() {
    let table = table { $0.undefined = [.continuity] }
    let marked = table.lines.filter { $0.cells.contains(where: \.isProvisional) }.map(\.row)
    #expect(marked == [.dataLoss, .recovery])
  }

  @Test func `defined processes leave no mark`() {
    let table = table { _ in }
    #expect(table.lines.flatMap(\.cells).filter(\.isProvisional).isEmpty)
  }

  @Test func `contracts that hold back the promise until they end`() {
    let backed = table { _ in }
    #expect(backed.cell(.availability, tier: "gold")?.backing == .backed)
    #expect(backed.cell(.monthly, tier: "gold")?.backing == nil)
    let ending = table { $0.underpinnings = [contract(until: "2027-09-30")] }
    #expect(ending.cell(.restored, tier: "gold")?.backing == .ends(day("2027-09-30")))
    let lasting = table { $0.underpinnings = [contract(until: "2029-11-30")] }
    #expect(lasting.cell(.restored, tier: "gold")?.backing == .backed)
  }

  @Test func `a weak contract fails the target above it, and only that`() {
    let table = table { $0.underpinnings = [contract(availability: "99.6")] }
    #expect(
      table.line(.availability)?.cells.map(\.backing) == [.backed, .backed, .notBacked])
    #expect(table.line(.restored)?.cells.map(\.backing) == [.backed, .backed, .backed])
  }

  @Test func `a slow contract fails the time to restore`() {
    let table = table { $0.underpinnings = [contract(restore: 180)] }
    #expect(table.line(.restored)?.cells.map(\.backing) == [.backed, .backed, .notBacked])
    #expect(table.line(.availability)?.cells.map(\.backing) == [.backed, .backed, .backed])
  }

  @Test func `office hours of a contract back nothing that runs at night`() {
    let table = table { $0.underpinnings = [contract(hours: "office")] }
    #expect(
      table.line(.availability)?.cells.map(\.backing) == [.backed, .notBacked, .notBacked])
  }

  @Test func `nothing under a service backs nothing`() {
    let table = table { $0.underpinnings = [] }
    #expect(table.line(.availability)?.cells.allSatisfy { $0.backing == .notBacked } == true)
    #expect(table.line(.restored)?.cells.allSatisfy { $0.backing == .notBacked } == true)
  }
}
