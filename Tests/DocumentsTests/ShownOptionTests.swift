import Documents
import Quantities
import ServiceCatalogue
import Testing
import Wording

@testable import Negotiation

/// The draft stands on the options as they were shown (DECISIONS 1).
@Suite struct ShownOptionTests {
  /// The hospital's facts, where the service was shown with other prices, and with an option that
  /// the catalogue no longer has.
  private func basis(chosen: String = "gold") throws -> DraftBasis {
    let catalogue = try SampleDraft.hospital.basis().catalogue
    let service = try #require(catalogue.service("patient-management"))
    let cheaper = Money(minor: 10_000, currency: .euro)
    var options = service.tiers.map { tier in
      Shown.Option(
        tier: tier.id, monthly: tier.price.monthly - cheaper, oneOff: tier.price.oneOff,
        total: (tier.price.monthly - cheaper) * 36 + tier.price.oneOff, targets: tier.targets)
    }
    options.append(
      Shown.Option(
        tier: "platinum", monthly: Money(minor: 990_000, currency: .euro),
        oneOff: Money(minor: 0, currency: .euro), total: Money(minor: 35_640_000, currency: .euro),
        targets: ["availability": Exact(99)]))
    var facts = try SampleDraft.hospital.facts()
    let old = try #require(facts.services[0].decision)
    facts.services[0].decision = Decision(
      id: old.id, service: old.service, tier: chosen,
      monthly: try #require(options.first { $0.tier == chosen }?.monthly), choice: old.choice,
      shown: Shown(service: service.id, catalogue: "clinic-it@2026.10.0", options: options),
      status: old.status, confirmation: nil)
    return try SampleDraft.hospital.basis(facts)
  }

  private func document(_ basis: DraftBasis, _ language: Language = .en) throws -> Document {
    AgreementDraft(text: try SampleDraft.text()).document(basis, language: language)
  }

  @Test(arguments: Language.allCases)
  func `every price of the draft is the one that was shown, from the catalogue that was shown`(
    _ language: Language
  ) throws {
    let basis = try basis()
    let document = try document(basis, language)
    let shown = try #require(basis.facts.decisions[0].shown)
    let section = try #require(document.section("s1-7"))
    for option in shown.options {
      let price = Formats(language).money(option.monthly, minorDigits: .always)
      let run = try #require(section.runs.first { $0.plain == price }, "\(option.tier)")
      let path = "services/patient-management/tiers/\(option.tier)/price/monthly"
      #expect(run.source == .catalogue("clinic-it@2026.10.0", path: path))
    }
  }

  @Test func `what differs today is said once for each option, and the option that is gone too`()
    throws
  {
    let basis = try basis()
    let drifts = Drift.of(basis.facts.decisions[0], in: basis.present, months: 36)
    #expect(drifts.filter { $0.isChosen }.count == 2, "the month and the term")
    #expect(drifts.filter { $0.point == .gone }.map(\.tier) == ["platinum"])
    let status = try #require(try document(basis).section("status"))
    #expect(status.runs.plain.contains("option platinum was shown"))
    let same = try #require(try SampleDraft.hospital.document(.en).section("status"))
    #expect(!same.runs.plain.contains("present catalogue"))
  }

  @Test
  func `an option that is gone after it was chosen leaves no schedule, and the draft says so`()
    throws
  {
    let document = try document(try basis(chosen: "platinum"))
    #expect(document.section("s1")?.title.plain.contains("Imaging") == true)
    let status = try #require(document.section("status"))
    #expect(status.runs.plain.contains("the present catalogue no longer has it"))
  }
}
