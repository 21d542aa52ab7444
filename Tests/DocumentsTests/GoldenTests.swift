import Documents
import Foundation
import Testing
import Wording

@Suite struct GoldenTests {
  @Test(arguments: Language.allCases)
  func `the hospital's draft in Markdown is the recorded one`(_ language: Language) throws {
    let document = try SampleDraft.hospital.document(language)
    try compare(MarkdownPrinter.text(of: document), "hospital.\(language.code).md")
  }

  @Test func `the company's draft in Markdown is the recorded one`() throws {
    let document = try SampleDraft.company.document(.en)
    try compare(MarkdownPrinter.text(of: document), "company.en.md")
  }

  @Test func `the trace of the hospital's draft is the recorded one`() throws {
    let document = try SampleDraft.hospital.document(.en)
    try compare(Trace(of: document).lines.joined(separator: "\n") + "\n", "hospital.trace.txt")
  }

  /// RECORD=1 writes the new text and fails, so that somebody reads the difference.
  private func compare(_ text: String, _ name: String) throws {
    let path = SampleDraft.root + "Tests/DocumentsTests/Golden/" + name
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: read the difference, then test again.")
      return
    }
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    let lines = zip(text.split(separator: "\n"), golden.split(separator: "\n"))
    for (new, old) in lines where new != old { #expect(new == old) }
    #expect(text == golden)
  }
}
