import EntenteTestSupport
import Foundation
import Negotiation
import Testing
import Wording

/// The example is what the program really does: typed, answered, drafted, traced.
struct ExampleTests {
  private let folder = "\(ReferenceWorld.root)/Examples/st-anna"

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  private func compare(_ name: String, _ made: String) throws {
    guard !Transcript.isRecording else {
      try made.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      Issue.record("recorded anew: read the difference, then run without RECORD")
      return
    }
    #expect(try made == text(name))
  }

  @Test func `the example is answered, drafted and traced as it stands in the folder`() throws {
    let binary = try #require(Program.path, "the program stands beside the tests once it is built")
    let store = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: store) }
    let kept = ["--store", store.appendingPathComponent("e.db").path]
    let answered = try Program.run(
      binary, ["meet", "--customer", "st-anna"] + kept, input: text("typed.txt"))
    try compare("answered.txt", answered)
    let show = ["sla", "show", "st-anna"] + kept
    try compare("sla.md", try Program.run(binary, show, input: ""))
    try compare("sla.html", try Program.run(binary, show + ["--html"], input: ""))
    try compare("trace.txt", try Program.run(binary, show + ["--trace"], input: ""))
  }

  @Test func `each fact, measure and chosen price of the example stands in its SLA`() throws {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in try text("typed.txt").split(separator: "\n") { rehearsal.type(String(line)) }
    let sla = try text("sla.md")
    let facts = rehearsal.facts
    let words =
      facts.outcomes.map(\.statement.words) + facts.observations.map(\.statement.words)
      + facts.requirements.map(\.statement.words)
    for said in words { #expect(sla.contains(said), "\(said)") }
    #expect(!facts.decisions.isEmpty)
    #expect(sla.contains("€6,200"))
  }
}
