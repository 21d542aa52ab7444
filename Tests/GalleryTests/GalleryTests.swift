import Diagnostics
import Foundation
import Loading
import ServiceCatalogue
import Testing

@Suite(.serialized) struct GalleryTests {
  @Test func `the catalogue of the gallery is sound`() throws {
    let report = try Gallery.withSoundCopy { CatalogueCheck.run($0.path) }
    #expect(report.faults == [])
  }

  @Test func `every fault id has a folder, and every folder has a fault id`() {
    let loading = LoadingFault.allCases.map(\.id)
    let rules = CatalogueRules.all.map { $0.id } + CustomerRules.all.map { $0.id }
    #expect(Set(Gallery.ids) == Set(loading + rules))
    #expect(Set(loading + rules).count == loading.count + rules.count)
  }

  @Test(arguments: Gallery.ids)
  func `a change brings in exactly its own fault, drawn as recorded`(id: String) throws {
    let entry = try GalleryCase(id: id)
    let outcome = try entry.run()
    #expect(outcome.faults.map(\.id) == [id], "\(outcome.drawn)")
    if Gallery.isRecording { try entry.record(outcome.drawn) }
    #expect(!Gallery.isRecording, "Recorded; read the difference and run again without RECORD.")
    #expect(outcome.drawn == entry.expected)
  }

  @Test(arguments: Gallery.ids)
  func `every fault says why it is one, where it is and how to go on`(id: String) throws {
    let entry = try GalleryCase(id: id)
    #expect(entry.patch.explanation.hasSuffix("."))
    for fault in try entry.run().faults {
      #expect(fault.location != nil || id == "customer-unknown")
      #expect(!fault.message.hasSuffix("."))
      #expect(fault.remedy.hasSuffix(".") || fault.remedy.hasSuffix("?"))
    }
  }

  @Test func `the page of faults is made from the gallery`() throws {
    let text = try FaultsPage.text()
    if Gallery.isRecording { try text.write(to: Gallery.page, atomically: true, encoding: .utf8) }
    #expect(!Gallery.isRecording, "Recorded; read the difference and run again without RECORD.")
    #expect(try text == String(contentsOf: Gallery.page, encoding: .utf8))
  }
}
