import EntenteTestSupport
import Foundation
import Testing

/// A price that was shown and chosen stays, whatever a later catalogue says (DECISIONS 1, B1).
struct CatalogueChangeTests {
  private static let meeting = """
    dr weber customer, ms lang pays up to 8000 a month, tom is a nurse
    Reception admits a patient within 5 minutes, day and night

    vital
    1
    """
  private static let choice = "\ngold\nyes\n"

  /// The catalogue of the next year: another version, two other prices, another target.
  private func nextCatalogue(in folder: URL) throws -> String {
    let copy = folder.appendingPathComponent("catalogue-data")
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: "\(ReferenceWorld.root)/catalogue-data"), to: copy)
    try change(copy.appendingPathComponent("catalogue.yaml"), ["2026.11.0": "2027.1.0"])
    try change(
      copy.appendingPathComponent("services/patient-management.yaml"),
      [
        "\"6200.00\"": "\"6450.00\"", "\"3400.00\"": "\"3500.00\"",
        "record-open: \"1.5\"": "record-open: \"1\"",
      ])
    return copy.path
  }

  private func change(_ file: URL, _ changes: [String: String]) throws {
    var text = try String(contentsOf: file, encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func inFolder(
    _ body: (_ run: ([String], String) throws -> String, _ next: [String]) throws -> Void
  ) throws {
    let binary = try #require(Program.path, "the program stands beside the tests once it is built")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = ["--store", folder.appendingPathComponent("e.db").path, "--width", "400"]
    let next = ["--catalogue", try nextCatalogue(in: folder)]
    try body({ try Program.run(binary, $0 + store, input: $1) }, next)
  }

  @Test func `a chosen option keeps its price and targets, and the draft says what differs`() throws
  {
    try inFolder { run, next in
      _ = try run(["meet", "--customer", "st-anna"], Self.meeting + Self.choice)
      let before = try run(["sla", "show"], "")
      #expect(!before.contains("present catalogue"))
      let now = try run(["sla", "show"] + next, "")
      let status = try #require(now.components(separatedBy: "\n## 1 ").first)
      let prices = try #require(now.components(separatedBy: "\n## 16 ").last)
        .components(separatedBy: "\n## ")[0]
      #expect(prices.contains("€6,200.00"))
      #expect(!prices.contains("€6,450.00"))
      let parts = status.split(separator: "\n").filter { $0.contains("in the present catalogue") }
      #expect(
        parts.contains { $0.contains("Gold") && $0.contains("€6,200.00 as shown, €6,450.00") })
      #expect(
        parts.contains { $0.contains("Silver") && $0.contains("€3,400.00 as shown, €3,500.00") })
      #expect(
        parts.contains { $0.contains("Gold") && $0.contains("1.5\u{A0}s as shown, 1\u{A0}s in") })
      #expect(!parts.contains { $0.contains("Bronze") })
      let trace = try run(["sla", "show", "--trace"] + next, "")
      let place = "services/patient-management/tiers/gold/price/monthly"
      #expect(trace.contains("€6,200.00  ← clinic-it@2026.11.0 \(place)"))
      #expect(trace.contains("€6,450.00  ← clinic-it@2027.1.0 \(place)"))
    }
  }

  @Test func `taking the meeting up again says in one line what was chosen and what differs`()
    throws
  {
    try inFolder { run, next in
      _ = try run(["meet", "--customer", "st-anna"], Self.meeting + Self.choice)
      let resumed = try run(["resume"] + next, "")
      let line = resumed.split(separator: "\n").first { $0.contains("Changed since") }
      #expect(line?.contains("from clinic-it@2026.11.0 to clinic-it@2027.1.0") == true)
      #expect(line?.contains("D1 Price per month €6,200, in the catalogue now €6,450") == true)
      #expect(line?.contains("Silver") == false)
      let summary = try run(["show"] + next, "")
      #expect(summary.contains("Together €6,200 a month"))
    }
  }

  @Test func `a catalogue that changed under the same version is told as such`() throws {
    try inFolder { run, next in
      _ = try run(["meet", "--customer", "st-anna"], Self.meeting + Self.choice)
      let file = URL(fileURLWithPath: "\(next[1])/catalogue.yaml")
      try change(file, ["2027.1.0": "2026.11.0"])
      let resumed = try run(["resume"] + next, "")
      let line = resumed.split(separator: "\n").first { $0.contains("Changed since") }
      #expect(line?.contains("the catalogue clinic-it@2026.11.0, under the same version") == true)
      #expect(line?.contains("D1 Price per month €6,200, in the catalogue now €6,450") == true)
    }
  }

  @Test func `options that were not chosen yet are shown anew, and chosen at what is shown`() throws
  {
    try inFolder { run, next in
      _ = try run(["meet", "--customer", "st-anna"], Self.meeting)
      let resumed = try run(["resume"] + next, Self.choice.trimmingCharacters(in: .newlines) + "\n")
      #expect(resumed.contains("€6,450"))
      #expect(!resumed.contains("€6,200"))
      let draft = try run(["sla", "show"] + next, "")
      #expect(draft.contains("€6,450.00"))
      #expect(!draft.contains("present catalogue,"))
      let back = try run(["sla", "show"], "")
      #expect(back.contains("€6,450.00 as shown, €6,200.00 in the present catalogue"))
    }
  }
}
