import Diagnostics
import Dialogues
import Foundation
import Loading
import ServiceCatalogue
import Testing

@testable import EntenteCommands

@Suite(.serialized) struct GalleryTests {
  /// Faults of which several may come from one change: one in each language.
  private static let inEveryLanguage: Set = ["words-unknown-slot"]

  @Test func `all that the gallery changes is sound`() throws {
    try Gallery.withSoundCopy { copy in
      let (words, documents) = (copy.path + "/dialogs", copy.path + "/documents")
      let report = FolderCheck.run([copy.path, words, documents], words: nil)
      #expect(report.faults == [], "\(report.drawn)")
      #expect(Configuration.check(copy.path + "/config/config.yaml").faults == [])
      #expect(PriceListLoader.load(copy.path + "/pricing/mail.yml").report.faults == [])
    }
  }

  @Test func `every fault id has a folder, and every folder has a fault id`() throws {
    let loading = LoadingFault.allCases.map(\.id)
    let rules =
      CatalogueRules.all.map { $0.id } + CustomerRules.all.map { $0.id }
      + PriceListRules.all.map { $0.id }
    // It takes a saved meeting to see that a dialogue has changed under it.
    let spelledOut = try GalleryTests.spelledOut().subtracting(["dialogue-version"])
    let known = Set(loading + rules + DialogueProof.ids).union(spelledOut)
    let folders = Set(try Gallery.folders.map { try GalleryCase(folder: $0).id })
    #expect(folders.subtracting(known).sorted() == [])
    #expect(known.subtracting(folders).sorted() == [])
    // A rule may come in two parts, of services and of what they share.
    #expect(Set(loading).isDisjoint(with: rules))
    #expect(Set(loading).count == loading.count)
  }

  /// The ids that stand where the fault is made, in Loading and in EntenteCommands.
  private static func spelledOut() throws -> Set<String> {
    let source = try ["Sources/Loading", "Sources/EntenteCommands"].map(Gallery.source).joined()
    let fixed = source.matches(of: /id: "([a-z-]+)"/).map { String($0.1) }
    let unknown = source.matches(of: /(?:DialogueFault\.un|\b)known\(\s*"([a-z]+)"/)
      .map { "dialogue-unknown-\($0.1)" }
    #expect(!fixed.isEmpty && !unknown.isEmpty)
    return Set(fixed + unknown)
  }

  @Test(arguments: Gallery.folders)
  func `a change brings in exactly its own fault, drawn as recorded`(folder: String) throws {
    let entry = try GalleryCase(folder: folder)
    let outcome = try entry.run()
    let ids = outcome.faults.map(\.id)
    #expect(Set(ids) == [entry.id], "\(outcome.drawn)")
    #expect(ids.count == 1 || Self.inEveryLanguage.contains(entry.id), "\(outcome.drawn)")
    if Gallery.isRecording { try entry.record(outcome.drawn) }
    #expect(!Gallery.isRecording, "Recorded; read the difference and run again without RECORD.")
    #expect(outcome.drawn == entry.expected)
  }

  @Test(arguments: Gallery.folders)
  func `every fault says why it is one, where it is and how to go on`(folder: String) throws {
    let entry = try GalleryCase(folder: folder)
    let isOfFolder = ["customer-unknown", "dialogue-folder"].contains(entry.id)
    #expect(entry.patch.explanation.hasSuffix("."))
    let outcome = try entry.run()
    for fault in outcome.faults {
      #expect((fault.location == nil) == isOfFolder)
      #expect(!fault.message.hasSuffix("."))
      #expect(fault.remedy.hasSuffix(".") || fault.remedy.hasSuffix("?"))
    }
    let isUnreadable = entry.id.hasPrefix("file-") && entry.id != "file-name"
    #expect(isOfFolder || isUnreadable || outcome.drawn.contains("^"), "\(outcome.drawn)")
  }

  @Test(arguments: FaultsPage.allCases)
  func `the pages of faults are made from the gallery`(_ page: FaultsPage) throws {
    let (text, url) = (try page.text(), Gallery.page(page.rawValue))
    if Gallery.isRecording { try text.write(to: url, atomically: true, encoding: .utf8) }
    #expect(!Gallery.isRecording, "Recorded; read the difference and run again without RECORD.")
    #expect(try text == String(contentsOf: url, encoding: .utf8))
  }
}
