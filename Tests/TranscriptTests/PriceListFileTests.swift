import EntenteTestSupport
import Foundation
import Testing

/// Price lists through the real program: figures, exit codes, and that no file is lost.
struct PriceListFileTests {
  private static let list = "\(ReferenceWorld.root)/Tests/GalleryTests/SoundPricing/mail.yml"

  private func inFolder(
    _ body: (_ folder: URL, _ run: ([String]) throws -> Program.Outcome) throws -> Void
  ) throws {
    let binary = try #require(Program.path, "the program stands beside the tests once it is built")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder) { try Program.outcome(binary, ["catalogue"] + $0, input: "") }
  }

  private let format = ["--format", "pricing2yaml"]

  @Test func `a list is one line of JSON, amounts as text`() throws {
    try inFolder { _, run in
      let outcome = try run(["stats", "--json", Self.list] + format)
      #expect(outcome.code == 0)
      // BASIC with guard and room; PRO with guard, then perhaps reports, and room.
      #expect(
        outcome.output == #"{"file":"\#(Self.list)","tiers":2,"features":4,"addOns":3,"#
          + #""configurations":10,"cheapest":"4.00","dearest":"15.50","dominanceViolations":0}"#
          + "\n")
    }
  }

  @Test func `a file that cannot be read leaves the others counted`() throws {
    try inFolder { folder, run in
      let broken = folder.appendingPathComponent("broken.yml")
      try "saasName: [".write(to: broken, atomically: true, encoding: .utf8)
      let faults = try run(["stats", "--json", broken.path, Self.list] + format)
      #expect(faults.code == 1)
      #expect(faults.output.split(separator: "\n").count == 1)
      let missing = try run(["stats", "--json", folder.path + "/no.yml", Self.list] + format)
      #expect(missing.code == 66)
      #expect(missing.output == faults.output)
    }
  }

  @Test func `our own services are counted alike`() throws {
    try inFolder { _, run in
      let outcome = try run(["stats", "--json", "--catalogue", "catalogue-data"])
      #expect(outcome.code == 0)
      let line = outcome.output.split(separator: "\n").first { $0.contains("/telephony.yaml") }
      #expect(line?.contains(#""tiers":3"#) == true)
      #expect(line?.contains(#""addOns":4,"configurations":17"#) == true)
    }
  }

  @Test func `a draft never takes the place of another file`() throws {
    try inFolder { folder, run in
      let draft = folder.appendingPathComponent("drafts/northmail.yaml")
      let line = ["import", Self.list, "--into", folder.path + "/drafts/"] + format
      #expect(try run(line + ["--dry-run"]).output.contains("id: northmail\n"))
      #expect(!FileManager.default.fileExists(atPath: draft.path))
      #expect(try run(line).code == 0)
      #expect(try run(line).code == 0)
      try "mine".write(to: draft, atomically: true, encoding: .utf8)
      #expect(try run(line).code == 73)
      #expect(try String(contentsOf: draft, encoding: .utf8) == "mine")
      #expect(try run(line + ["--id", "mail"]).code == 0)
      for id in ["../mail", "Mail", "", "mail/"] {
        #expect(try run(line + ["--id", id]).code == 64)
      }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/drafts").sorted()
          == ["mail.yaml", "northmail.yaml"])
    }
  }

  @Test func `a draft in the folder of a catalogue leaves the catalogue sound`() throws {
    try inFolder { folder, run in
      let copy = folder.appendingPathComponent("copy")
      try FileManager.default.copyItem(
        at: URL(fileURLWithPath: "\(ReferenceWorld.root)/catalogue-data"), to: copy)
      let outcome = try run(["import", Self.list, "--into", copy.path] + format)
      #expect(outcome.output.hasPrefix("\(copy.path)/drafts/northmail.yaml\n"))
      #expect(try run(["stats", copy.path]).code == 0)
    }
  }

  @Test func `what is exported is counted as the services are`() throws {
    try inFolder { folder, run in
      let prices = folder.appendingPathComponent("prices").path
      #expect(try run(["export", "--output", prices, "--lang", "ru"] + format).code == 0)
      let ours = try figures(run(["stats", "--json"]))
      let theirs = try figures(run(["stats", "--json", prices] + format))
      #expect(ours.count == 16)
      #expect(ours == theirs)
    }
  }

  /// What is left of each line without the file and the features, of which a list has others.
  private func figures(_ outcome: Program.Outcome) throws -> [String] {
    outcome.output.split(separator: "\n").map {
      String($0).replacing(/"file":"[^"]*",/, with: "").replacing(/"features":\d+,/, with: "")
    }
  }
}
