import Diagnostics
import EntenteTestSupport
import Foundation
import ServiceCatalogue
import Testing
import Wording

@testable import Loading

/// What is written is read back as it was: load, print, load is the identity.
struct CataloguePrinterTests {
  static let folders = [
    "\(ReferenceWorld.root)/catalogue-data", "\(ReferenceWorld.root)/Tests/GalleryTests/Sound",
  ]

  /// Loads a catalogue out of printed files, without a folder.
  private func reload(_ files: [CataloguePrinter.File], _ folder: String) -> LoadedCatalogue {
    let parsed = files.map { file in
      (file.path, ParsedFile(Array(file.text.utf8), named: "\(folder)/\(file.path)"))
    }
    return CatalogueLoader.load(
      CatalogueFiles(folder: folder, parsed: Dictionary(uniqueKeysWithValues: parsed)))
  }

  @Test(arguments: folders)
  func `a catalogue that is printed is loaded as the same`(folder: String) throws {
    let loaded = CatalogueLoader.load(folder)
    let catalogue = try #require(loaded.catalogue)
    let printed = CataloguePrinter.files(of: catalogue)
    let again = reload(printed, folder)
    let same = try #require(again.catalogue, "\(again.drawnFaults)")
    #expect(same.reference == catalogue.reference && same.effective == catalogue.effective)
    #expect(same.currency == catalogue.currency && same.zone == catalogue.zone)
    #expect(same.languages == catalogue.languages && same.provider == catalogue.provider)
    #expect(same.contacts == catalogue.contacts && same.calendars == catalogue.calendars)
    #expect(same.holidays == catalogue.holidays && same.maintenance == catalogue.maintenance)
    #expect(same.userGroups == catalogue.userGroups && same.processes == catalogue.processes)
    #expect(same.outcomes == catalogue.outcomes && same.indicators == catalogue.indicators)
    #expect(same.schemes == catalogue.schemes && same.components == catalogue.components)
    #expect(same.underpinnings == catalogue.underpinnings && same.terms == catalogue.terms)
    #expect(same.services == catalogue.services)
    #expect(again.faults.map(\.id).sorted() == loaded.faults.map(\.id).sorted())
    #expect(CataloguePrinter.files(of: same) == printed)
  }

  @Test(arguments: folders)
  func `a customer who is printed is loaded as the same`(folder: String) throws {
    let catalogue = try #require(CatalogueLoader.load(folder, isForUse: true).catalogue)
    for listing in CustomerLoader.list(folder) {
      let customer = try #require(
        CustomerLoader.load(folder, listing.id, catalogue: catalogue).customer)
      let file = CataloguePrinter.file(of: customer)
      let parsed = ParsedFile(Array(file.text.utf8), named: "\(folder)/\(file.path)")
      let again = CustomerLoader.load(
        CatalogueFiles(folder: folder, parsed: [file.path: parsed]), listing.id,
        catalogue: catalogue)
      #expect(again.customer == customer, "\(again.drawnFaults)")
    }
  }

  @Test func `what may be left out and is there is printed too`() throws {
    let folder = Self.folders[1]
    let path = "services/records.yaml"
    let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
    let changed = text.replacing(
      "      limits: {users: \"300\"}",
      with: """
              limits: {users: "80"}
              tradeoffs: [{field: limits/users, reason: {en: "Fewer: \\"best\\"", de: "Weniger"}}]
        """)
    let parsed = ParsedFile(Array(changed.utf8), named: "\(folder)/\(path)")
    let loaded = CatalogueLoader.load(CatalogueFiles(folder: folder, parsed: [path: parsed]))
    let catalogue = try #require(loaded.catalogue, "\(loaded.drawnFaults)")
    #expect(
      catalogue.services.first?.tiers.last?.tradeoffs.first?.reason.original == "Fewer: \"best\"")
    let again = reload(CataloguePrinter.files(of: catalogue), folder)
    #expect(again.catalogue?.services == catalogue.services, "\(again.drawnFaults)")
  }
}
