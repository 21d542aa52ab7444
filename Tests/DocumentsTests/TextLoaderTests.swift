import Diagnostics
import Documents
import Foundation
import Loading
import Testing
import Wording

@Suite struct TextLoaderTests {
  @Test func `the texts of the house have no fault`() {
    let loaded = DocumentTextLoader.load(SampleDraft.root + "documents/text")
    #expect(loaded.faults.isEmpty, "\(loaded.drawnFaults)")
    #expect(loaded.text != nil)
  }

  @Test(arguments: [
    ("title: ", "# title: ", "yaml-missing-key", 1),
    ("title: ", "titel: ", "yaml-unknown-key", 2),
    ("{provider}", "{party}", "document-text-values", 3),
    ("{decimals|one", "{decimals|uno", "words-template", 4),
  ])
  func `a fault in one language is told with its place and keeps all texts from use`(
    find: String, put: String, id: String, case number: Int
  ) throws {
    let folder = try Self.copy(number)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/fr/sla.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let place = try #require(text.range(of: find))
    try text.replacingCharacters(in: place, with: put).write(
      toFile: file, atomically: true, encoding: .utf8)
    let loaded = DocumentTextLoader.load(folder)
    #expect(loaded.text == nil)
    let fault = try #require(loaded.faults.first { $0.id == id })
    #expect(fault.location?.file == file)
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    #expect(id == "yaml-missing-key" || fault.location?.line == line)
    #expect(!fault.remedy.isEmpty)
  }

  @Test func `a missing language is a fault`() throws {
    let folder = try Self.copy(0)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.removeItem(atPath: folder + "/ru/sla.yaml")
    let loaded = DocumentTextLoader.load(folder)
    #expect(loaded.text == nil)
    #expect(loaded.faults.map(\.id) == ["file-missing"])
  }

  private static func copy(_ number: Int) throws -> String {
    let name = "document-text-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: SampleDraft.root + "documents/text", toPath: folder)
    return folder
  }
}
