import Diagnostics
import EntenteTestSupport
import Foundation
import Loading
import Negotiation
import Testing

@testable import EntenteCommands

/// The first dialogue of docs/reference/dialogue-format.md, typed as its page says.
struct FirstDialogueTests {
  private static let page = "\(ReferenceWorld.root)/docs/reference/dialogue-format.md"

  /// The three files that the page has the reader write: steps, English words, German words.
  private func blocks() throws -> [String] {
    let text = try String(contentsOfFile: Self.page, encoding: .utf8)
    let part = try #require(text.components(separatedBy: "## A first dialogue\n").last)
    let section = try #require(part.components(separatedBy: "\n## ").first)
    return section.matches(of: /```yaml\n((?s).*?)```/).map { String($0.1) }
  }

  private func write(_ text: String, _ file: String) throws {
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  @Test func `typed as the page says, it is sound, can be tried, and its test holds`() throws {
    let blocks = try blocks()
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "first-\(UUID().uuidString)").path
    try files.copyItem(atPath: "\(ReferenceWorld.root)/dialogs", toPath: folder)
    defer { try? files.removeItem(atPath: folder) }
    try write(blocks[0], "\(folder)/site-visit.yaml")
    try write(blocks[1], "\(folder)/text/en/site-visit.yaml")
    for language in ["de", "fr", "it", "ru"] {
      try write(blocks[2], "\(folder)/text/\(language)/site-visit.yaml")
    }
    var faults = FaultList()
    var sources: [SourceFile] = []
    for file in WordsStamp.files(of: "site-visit", in: folder, &faults, &sources) {
      #expect(file.count == 11)
      try write(file.text, file.path)
    }
    let report = FolderCheck.run([folder], words: nil)
    #expect(report.faults == [], "\(report.drawn)")
    try write(
      """
      test: the first dialogue
      dialogue: site-visit
      turns:
        - {in: 4 December, step: guide, set: {visit-day: "2026-12-04"}}
        - {in: /why, says: guide.why}
        - {in: Ms Brandt, step: end, set: {guide: Ms Brandt}}
      """, "\(folder)/tests/site-visit.yaml")
    let results = try StockTestTests.run(["\(folder)/tests/site-visit.yaml"], dialogs: folder)
      .results
    #expect(results.flatMap(\.faults) == [])
    #expect(results.first?.played.count == 3)
  }

  @Test func `the test of the page holds`() throws {
    let text = try String(contentsOfFile: Self.page, encoding: .utf8)
    let part = try #require(text.components(separatedBy: "\n## Tests\n").last)
    let block = try #require(part.firstMatch(of: /```yaml\n((?s).*?)```/)?.1)
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".yaml")
    try write(String(block), file.path)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try StockTestTests.run([file.path]).results.flatMap(\.faults) == [])
  }
}
