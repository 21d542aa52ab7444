import Diagnostics
import EntenteTestSupport
import Foundation
import Loading
import Quantities
import ServiceCatalogue
import Testing
import Wording

/// What goes out comes back, so far as the form of others can hold it.
struct PriceListExchangeTests {
  private static let catalogue = Project.catalogue

  @Test(arguments: Language.allCases)
  func `our services come back from a price list with all that it can hold`(language: Language)
    throws
  {
    let catalogue = try #require(Self.catalogue)
    for service in catalogue.services {
      let text = PriceListWriter.text(PriceList(service, from: catalogue, in: language))
      let loaded = PriceListLoader.load(SourceFile(name: "list.yml", text: text))
      let list = try #require(loaded.list, "\(loaded.report.drawn)")
      var drafting = PriceListDrafting(list)
      let back = drafting.draft(id: service.id)
      #expect(back == ServiceDraft(service, in: language).holdable, "\(text)")
      #expect(drafting.remarks == DraftRemarks(), "\(service.id): \(drafting.remarks)")
      #expect(loaded.report.faults == [], "\(loaded.report.drawn)")
      #expect(list.space.count == service.configurations)
      #expect(list.space.dearest == service.space.dearest)
    }
  }

  @Test(arguments: 0..<UInt64(200))
  func `a list that is written and read again is the same list`(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let list = RandomPriceList(&random).list
    let text = PriceListWriter.text(list)
    let loaded = PriceListLoader.load(SourceFile(name: "list.yml", text: text))
    #expect(loaded.report.faults.filter { !$0.isWarning } == [], "seed \(seed): \(text)")
    #expect(loaded.list == list, "seed \(seed): \(text)")
  }

  @Test(arguments: 0..<UInt64(100))
  func `a draft is a file of ours in which only keys are missing`(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var drafting = PriceListDrafting(RandomPriceList(&random).list)
    let text = ServiceDraftWriter.text(drafting.draft(id: "mail"), from: "a\nlist", in: .en)
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "draft-\(UUID().uuidString)")
    try files.copyItem(at: Project.soundCatalogue, to: folder)
    defer { try? files.removeItem(at: folder) }
    try text.write(
      to: folder.appending(path: "services/mail.yaml"), atomically: false, encoding: .utf8)
    let faults = CatalogueLoader.load(folder.path).faults
    #expect(!faults.isEmpty)
    #expect(
      faults.allSatisfy { $0.id == LoadingFault.missingKey.id },
      "seed \(seed): \(FaultDrawing.draw(faults, sources: [:]))\n\(text)")
  }

  @Test func `names of others become ids of ours, each once`() {
    var words = IdWords()
    let names = [
      "BUSINESS_PLUS", "usAndCanadaCalling", "SSOLogin", "Single Sign-On", "appForIOS",
      "3in1Surveys",
      "Café", "Тариф", "--", "business plus", "Große Öffnung",
    ]
    #expect(
      names.map { words.id($0) } == [
        "business-plus", "us-and-canada-calling", "sso-login", "single-sign-on", "app-for-ios",
        "3in1-surveys", "cafe", "unnamed", "unnamed-2", "business-plus-2", "grosse-offnung",
      ])
  }

  @Test func `a price that cannot be told by the month stays open, and is said`() throws {
    let text = """
      saasName: Mail
      currency: EUR
      plans:
        Free: {price: 0, unit: forever}
        Team: {price: 8, unit: user/month}
        Site: {price: 90, unit: channel/year}
        Big: {price: Contact us}
      addOns:
        setup: {price: 100, unit: one time payment}
        tiny: {price: 0.001}
      """
    let loaded = PriceListLoader.load(SourceFile(name: "list.yml", text: text))
    var drafting = PriceListDrafting(try #require(loaded.list, "\(loaded.report.drawn)"))
    let draft = drafting.draft()
    #expect(draft.id == "mail")
    #expect(draft.tiers.map(\.id) == ["free", "team", "site", "big"])
    #expect(draft.tiers.map(\.price.monthly?.minor) == [0, 800, nil, nil])
    #expect(draft.addOns.map(\.price.oneOff?.minor) == [10000, nil])
    #expect(draft.addOns.map(\.availableFor.count) == [4, 4])
    #expect(drafting.remarks.open.count == 4, "\(drafting.remarks.open)")
  }
}

extension ServiceDraft {
  /// Without what the format has no place for: one-off prices, targets that some tiers only have.
  fileprivate var holdable: ServiceDraft {
    func monthly(_ price: Price) -> Price {
      Price(monthly: price.monthly, oneOff: price.monthly.map { .zero($0.currency) })
    }
    let all = tiers.map { Set($0.targets.keys) }
    let common = all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }
    return ServiceDraft(
      id: id, name: name, limits: limits,
      tiers: tiers.map { tier in
        Tier(
          id: tier.id, name: tier.name, price: monthly(tier.price),
          targets: tier.targets.filter { common.contains($0.key) }, limits: tier.limits)
      },
      addOns: addOns.map { addOn in
        AddOn(
          id: addOn.id, name: addOn.name, availableFor: addOn.availableFor,
          requires: addOn.requires, excludes: addOn.excludes, price: monthly(addOn.price))
      })
  }
}

private enum Project {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let catalogue = CatalogueLoader.load(
    tests.deletingLastPathComponent().appending(path: "catalogue-data").path, isForUse: true
  ).catalogue

  static let soundCatalogue = tests.appending(path: "GalleryTests/Sound")
}
