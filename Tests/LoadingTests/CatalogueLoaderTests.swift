import Diagnostics
import EntenteTestSupport
import Foundation
import Loading
import Quantities
import ServiceCatalogue
import Testing
import Wording

struct CatalogueLoaderTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private let sound = root.appending(path: "GalleryTests/Sound").path

  @Test func `what stands in the files stands in the catalogue`() throws {
    let catalogue = try #require(CatalogueLoader.load(sound).catalogue)
    #expect(catalogue.reference == "small-clinic@1.0.0")
    #expect(catalogue.languages == [.en, .de])
    let service = try #require(catalogue.service("records"))
    let silver = try #require(service.tier("silver"))
    #expect(silver.price.monthly == Money(minor: 140_000, currency: .euro))
    #expect(silver.targets["availability"] == Exact("99.50"))
    #expect(silver.priorities.first?.restoreMinutes == 240)
    #expect(silver.continuity == Continuity(rtoMinutes: 480, rpoMinutes: 60))
    #expect(silver.support.channels == [.portal, .phone])
    #expect(service.history?.downMinutes == 180)
    #expect(service.promise.in(.de) == "Jede Akte ist zur Hand")
    #expect(catalogue.indicator("record-open")?.formula == .percentile(Percent(95)))
    #expect(catalogue.scheme("credit-silver")?.bands.last?.from == nil)
    #expect(catalogue.terms(for: .commercial)?.credits == true)
    #expect(catalogue.terms(for: .internal)?.vat == nil)
  }

  @Test func `one customer is found by id or by name, and no other is told of`() throws {
    let catalogue = try #require(CatalogueLoader.load(sound).catalogue)
    for asked in ["st-anna", "St. Anna Hospital", "st. anna hospital"] {
      let loaded = CustomerLoader.load(sound, asked, catalogue: catalogue)
      #expect(loaded.customer?.id == "st-anna")
      #expect(loaded.customer?.people.map(\.signs) == [true, false])
      #expect(loaded.sources.keys.allSatisfy { $0.hasSuffix("customers/st-anna.yaml") })
    }
    let other = CustomerLoader.load(sound, "somebody else", catalogue: catalogue)
    #expect(other.customer == nil)
    #expect(!other.drawnFaults.lowercased().contains("anna"))
    #expect(CustomerLoader.list(sound).map(\.name) == ["St. Anna Hospital"])
  }

  @Test func `a folder that is not there is told part by part`() {
    let loaded = CatalogueLoader.load("/nowhere/at/all/")
    #expect(loaded.catalogue == nil)
    #expect(loaded.faults.map(\.id) == Array(repeating: "file-missing", count: 6))
    #expect(loaded.faults.first?.location?.file == "/nowhere/at/all/catalogue.yaml")
  }

  @Test func `no change of a line ever crashes, and none is lost without a word`() throws {
    var generator = SplitMix(seed: 20_261_121)
    let files = FileManager.default
    let names = [
      "catalogue.yaml", "indicators.yaml", "underpinnings.yaml", "services/records.yaml",
    ]
    for _ in 0..<60 {
      let copy = files.temporaryDirectory.appending(path: "loader-\(UUID().uuidString)")
      try files.copyItem(atPath: sound, toPath: copy.path)
      defer { try? files.removeItem(at: copy) }
      let file = copy.appending(path: names.randomElement(using: &generator) ?? "terms.yaml")
      var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      let index = Int.random(in: 0..<lines.count, using: &generator)
      let huge = "\"9223372036854775807\""
      lines[index] =
        Bool.random(using: &generator)
        ? "" : lines[index].replacing(/"[0-9.]+"/, with: huge)
      try lines.joined(separator: "\n").write(to: file, atomically: false, encoding: .utf8)
      let loaded = CatalogueLoader.load(copy.path)
      #expect((loaded.catalogue == nil) == FaultList(loaded.faults).hasFaults)
    }
  }

  @Test func `the reference catalogue is sound and complete in five languages`() throws {
    let folder = Self.root.deletingLastPathComponent().appending(path: "catalogue-data").path
    let report = CatalogueCheck.run(folder)
    #expect(!report.hasFaults, "\(report.drawn)")
    let catalogue = try #require(CatalogueLoader.load(folder).catalogue)
    #expect(Set(catalogue.languages) == Set(Language.allCases))
    #expect(catalogue.services.map(\.id) == catalogue.services.map(\.id).sorted())
  }
}
