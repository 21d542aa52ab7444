import Offers
import Quantities
import ServiceCatalogue
import Testing

@Suite struct OptionsTableTests {
  private let table = OptionsTable(SmallWorld().request())

  private func permitted(_ tier: String, in table: OptionsTable) -> PermittedDowntime? {
    guard case .downtime(let permitted)? = table.cell(.downtime, tier: tier)?.value else {
      return nil
    }
    return permitted
  }

  @Test func `the three options of the sample permit 120, 93 and 40 minutes in February 2027`() {
    #expect(
      ["bronze", "silver", "gold"].map { permitted($0, in: table)?.minutes } == [120, 93, 40])
    #expect(table.downtimeMonth?.description == "2027-02")
  }

  @Test func `rows stand in the order of the table, the outcomes first`() {
    #expect(
      table.lines.map(\.row) == [
        .outcome("O1"), .availability, .downtime, .target("record-open"), .maintenance,
        .firstNotice, .updates, .restored, .desk, .outsideDesk, .dataLoss, .recovery, .credit,
        .limit("users"), .oneOff, .monthly, .total, .vat, .validity,
      ])
  }

  @Test func `what is equal in all columns stands below, and nothing is in both or in neither`() {
    #expect(table.common.map(\.row) == [.maintenance, .vat, .validity])
    #expect(table.varying.count + table.common.count == table.lines.count)
  }

  @Test func `first notice is common as soon as its clock is the same for all`() {
    var world = SmallWorld()
    world.tiers = [1, 2].map {
      tier("t\($0)", rank: $0, monthly: 100, hours: "always", availability: "99")
    }
    let common = OptionsTable(world.request()).common.map(\.row)
    #expect(common.contains(.firstNotice) && common.contains(.updates))
  }

  @Test func `a single option has no common rows`() {
    let table = OptionsTable(SmallWorld().request(only: ["gold"]))
    #expect(table.columns.map(\.id) == ["gold"])
    #expect(table.common.isEmpty)
  }

  @Test func `the total is one-off plus all months, and names its inputs`() {
    let cell = table.cell(.total, tier: "gold")
    #expect(cell?.value == .money(euros(600_000 + 36 * 620_000)))
    let price = "services/patient-management/tiers/gold/price/"
    #expect(
      cell?.source
        == .rule(
          .totalOverTerm,
          [
            .init(price + "monthly", "6200.00 EUR"), .init("term/months", 36),
            .init(price + "one-off", "6000.00 EUR"),
          ]))
  }

  @Test func `a figure of the catalogue names its place`() {
    #expect(
      table.cell(.monthly, tier: "gold")?.source
        == .catalogue("services/patient-management/tiers/gold/price/monthly"))
    #expect(table.catalogue == "clinic-it@2026.11.0")
  }

  @Test func `every cell has a source that is not empty`() {
    for cell in table.lines.flatMap(\.cells) {
      switch cell.source {
      case .catalogue(let path): #expect(!path.isEmpty)
      case .rule(_, let inputs):
        #expect(inputs.allSatisfy { !$0.path.isEmpty && !$0.value.isEmpty })
      }
    }
  }

  @Test func `without credits every option shows the improvement plan`() {
    let table = OptionsTable(SmallWorld().request(credits: false))
    #expect(
      table.line(.credit)?.cells.allSatisfy {
        $0.value == .improvementPlan(terms.withoutCredits)
      } == true)
    #expect(table.common.map(\.row).contains(.credit))
  }

  @Test func `with credits the first band stands in the table`() {
    #expect(
      table.cell(.credit, tier: "silver")?.value
        == .credit(percent("5"), below: percent("99.5"), nature: .priceReduction))
  }

  @Test func `an offer binds for the days of the terms, or is for discussion`() {
    let binding = OptionsTable(SmallWorld().request(isBinding: true))
    #expect(binding.cell(.validity, tier: "gold")?.value == .bindingUntil(day("2026-12-21")))
    #expect(table.cell(.validity, tier: "gold")?.value == .forDiscussion)
  }

  @Test func `an outcome that the service does not serve has no row`() {
    let world = SmallWorld()
    let request = OfferRequest(
      catalogue: world.catalogue, service: world.service,
      term: OfferTerm(start: day("2027-01-01"), months: 12), terms: terms,
      outcomes: [
        MeetingOutcome(id: "O1", type: "payroll"), MeetingOutcome(id: "O2", type: "records"),
      ],
      zone: .berlin, offeredOn: day("2026-11-21"))
    let rows = OptionsTable(request).lines.map(\.row)
    #expect(rows.first == .outcome("O2") && !rows.contains(.outcome("O1")))
  }
}
