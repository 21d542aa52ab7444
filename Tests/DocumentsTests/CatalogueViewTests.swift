import EntenteTestSupport
import Foundation
import Quantities
import ServiceCatalogue
import Testing
import Wording

@testable import Documents

/// Two views of one catalogue: what a customer reads holds nothing of the provider's side (E3).
struct CatalogueViewTests {
  private static let phrases =
    PriceListPhrases.all + CustomerViewPhrases.all + ProviderViewPhrases.all + MarginPhrases.all
    + LevelPhrases.all + FieldPhrases.all + PartPhrases.all + DifferencePhrases.all
    + ImportPhrases.all

  @Test func `every phrase of the views is in the list`() throws {
    let folder = "\(ReferenceWorld.root)/Sources/Documents/Catalogue/Phrases"
    let count = try FileManager.default.contentsOfDirectory(atPath: folder).map { file in
      try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        .components(separatedBy: "= Phrase(").count - 1
    }.reduce(0, +)
    #expect(count == Self.phrases.count)
  }

  @Test(arguments: Language.allCases)
  func `no phrase of the views refuses`(language: Language) throws {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let list = try #require(world.refusals[language])
    for phrase in Self.phrases {
      #expect(list.first(in: phrase[language]) == nil, "\(phrase[language])")
    }
  }

  @Test(arguments: Language.allCases)
  func `no customer reads of components, parties, agreements or costs`(
    language: Language
  ) throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    let teller = CatalogueTeller(catalogue, language)
    let ids = catalogue.components.map(\.id) + catalogue.underpinnings.map(\.id)
    let suppliers = catalogue.underpinnings.filter { $0.kind == .contract }.map(\.party)
    let documents =
      catalogue.services.map { CustomerView(teller, $0).document }
      + [ServicePriceList(teller, ServiceChoice(statuses: [])).document]
    for document in documents {
      let runs = document.subtitle + document.allSections.flatMap(\.runs)
      let internals = runs.filter { run in
        guard case .catalogue(_, let path)? = run.source else { return false }
        return path.hasPrefix("components/") || path.hasPrefix("underpinnings/")
      }
      #expect(internals.isEmpty, "\(document.title)")
      #expect(runs.filter { ids.contains($0.plain) }.isEmpty, "\(document.title)")
      let text = runs.plain
      #expect(suppliers.filter { text.contains($0) }.isEmpty, "\(document.title)")
      #expect(document.mark == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `every price of the catalogue stands in the printed list once for its level`(
    language: Language
  ) throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    let list = ServicePriceList(CatalogueTeller(catalogue, language), ServiceChoice(statuses: []))
    let sources = list.document.allSections.flatMap(\.runs).compactMap(\.source)
    for service in catalogue.services {
      let items =
        service.tiers.map { "tiers/\($0.id)" } + service.addOns.map { "add-ons/\($0.id)" }
      for item in items {
        for price in ["monthly", "one-off"] {
          let place = Document.Source.catalogue(
            catalogue.reference, path: "services/\(service.id)/\(item)/price/\(price)")
          #expect(sources.count { $0 == place } == 1, "\(place)")
        }
      }
    }
    #expect(list.sheetRows.count == list.lines.count)
  }

  @Test func `the provider's view is marked on every page`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    for service in catalogue.services {
      let document = ProviderView(CatalogueTeller(catalogue, .en), service).document
      #expect(document.mark == "INTERNAL")
      #expect(HTMLPrinter.text(of: document).contains("\"INTERNAL\""))
    }
  }

  @Test func `the shares of all services together are the cost of what they stand on`() throws {
    let catalogue = try #require(ReferenceWorld.shared).catalogue
    let used = Set(catalogue.services.flatMap(\.dependsOn))
    let cost = catalogue.underpinnings.filter { used.contains($0.supports) }
      .compactMap(\.monthlyCost).reduce(Money.zero(catalogue.currency)) { $0 + $1 }
    let shares = catalogue.services.map { catalogue.cost(of: $0).share }
      .reduce(Money.zero(catalogue.currency)) { $0 + $1 }
    // Each share is rounded once.
    #expect(abs(cost.minor - shares.minor) <= Int64(catalogue.services.count))
  }
}
