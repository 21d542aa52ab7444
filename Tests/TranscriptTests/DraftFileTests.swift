import EntenteTestSupport
import Foundation
import Testing

/// Drafting through the real program: versions are kept, and no file is lost (D14).
struct DraftFileTests {
  private static let meeting = """
    dr weber customer, ms lang pays up to 8000 a month, tom is a nurse
    Reception admits a patient within 5 minutes, day and night

    vital
    1
    gold
    yes

    """

  private func inFolder(
    _ body: (_ folder: URL, _ run: ([String], String) throws -> String) throws -> Void
  ) throws {
    let binary = try #require(Program.path, "the program stands beside the tests once it is built")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = ["--store", folder.appendingPathComponent("e.db").path]
    try body(folder) { try Program.run(binary, $0 + store, input: $1) }
  }

  private func drafts(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("sla-") }.sorted()
  }

  @Test func `the same meeting writes the same files, a changed one the next version`() throws {
    try inFolder { folder, run in
      let output = ["--output", folder.path]
      _ = try run(["meet", "--customer", "st-anna"], Self.meeting)
      for _ in 1...2 { #expect(try run(["sla", "draft"] + output, "").contains("SLA draft 0.1.")) }
      _ = try run(["resume"], "/release O1\n")
      #expect(try run(["sla", "draft"] + output, "").contains("SLA draft 0.2."))
      #expect(
        try drafts(in: folder) == [
          "sla-st-anna-v0.1-draft.html", "sla-st-anna-v0.1-draft.md",
          "sla-st-anna-v0.2-draft.html", "sla-st-anna-v0.2-draft.md",
        ])
      let quoted = "“Reception admits a patient within 5 minutes, day and night”"
      let texts = try [1, 2].map { number in
        try String(
          contentsOf: folder.appendingPathComponent("sla-st-anna-v0.\(number)-draft.md"),
          encoding: .utf8)
      }
      #expect(texts.map { $0.contains(quoted) } == [false, true])
      #expect(try run(["sla", "list"], "").hasPrefix("st-anna\tst-anna\t0.2\tdraft\t2026-11-21"))
      let listed = try run(["sla", "list", "--json"], "")
      #expect(listed.contains(#""released":["O1"]"#) && listed.contains(#""schema":1"#))
    }
  }

  @Test(arguments: [("within 1 second", true), ("within 2 seconds", false), ("at once", false)])
  func `a number that the customer names stands before the one of the catalogue`(
    said: String, isOther: Bool
  ) throws {
    try inFolder { folder, run in
      let lines = Self.meeting.replacingOccurrences(
        of: "Reception admits a patient within 5 minutes, day and night",
        with: "a patient record opens \(said)")
      let answered = try run(["meet", "--customer", "st-anna"], lines)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(answered.contains("you name 1 s; the catalogue aims at 2 seconds") == isOther)
      let draft = try run(["sla", "show", "st-anna"], "")
      let both = "1\u{A0}s, named by the customer; the catalogue aims at 2 seconds"
      #expect(draft.contains(both) == isOther)
    }
  }

  @Test func `versions do not depend on the files that are there`() throws {
    try inFolder { folder, run in
      let output = ["--output", folder.path]
      _ = try run(["meet", "--customer", "st-anna"], Self.meeting)
      _ = try run(["sla", "draft"] + output, "")
      for name in try drafts(in: folder) {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      #expect(try run(["sla", "draft"] + output, "").contains("SLA draft 0.1."))
      #expect(try drafts(in: folder).count == 2)
    }
  }

  @Test func `a file with another text stays unless it is to be replaced`() throws {
    try inFolder { folder, run in
      let output = ["--output", folder.path]
      _ = try run(["meet", "--customer", "st-anna"], Self.meeting)
      let file = folder.appendingPathComponent("sla-st-anna-v0.1-draft.html")
      try "our own notes".write(to: file, atomically: true, encoding: .utf8)
      #expect(try run(["sla", "draft"] + output, "") == "")
      #expect(try String(contentsOf: file, encoding: .utf8) == "our own notes")
      #expect(try drafts(in: folder) == ["sla-st-anna-v0.1-draft.html"], "neither file or both")
      #expect(try run(["sla", "draft", "--force"] + output, "").contains("SLA draft 0.1."))
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    }
  }
}
