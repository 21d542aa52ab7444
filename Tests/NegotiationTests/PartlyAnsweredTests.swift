import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// A question that asks for several things takes what it is told, says so, and asks for the rest.
@Suite struct PartlyAnsweredTests {
  /// At the question of how important an outcome is, and by which number it is seen.
  private func atForm() throws -> Rehearsal {
    let world = try #require(ReferenceWorld.shared)
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in [
      "dr weber customer, ms lang pays up to 8000 a month", "visitors find a place to park", "",
    ] { rehearsal.type(line) }
    return rehearsal
  }

  private func step(_ rehearsal: Rehearsal) -> String? {
    Negotiator(rehearsal.setting).question(of: rehearsal.meeting)?.step
  }

  private func asked(_ rehearsal: Rehearsal) -> [String] {
    (rehearsal.turns.last?.utterances ?? []).map { $0.name(in: "outcome-detail", language: .en) }
  }

  @Test(
    arguments: [
      ("useful", "importance", "95 of 100 visitors", "measure"),
      ("95 of 100 visitors", "measure", "useful", "importance"),
    ])
  func `either part may come first, and only the other is asked`(
    first: String, taken: String, second: String, open: String
  ) throws {
    var rehearsal = try atForm()
    #expect(asked(rehearsal).last == "weigh-own.ask")
    rehearsal.type(first)
    #expect(asked(rehearsal) == ["taken.\(taken)", "rest.\(open).ask"])
    #expect(step(rehearsal) == "weigh-own")
    rehearsal.type(second)
    let outcome = try #require(rehearsal.facts.outcomes.first)
    #expect(outcome.importance == .useful && outcome.measure?.words == "95 of 100 visitors")
    #expect(step(rehearsal) != "weigh-own")
  }

  @Test func `an empty line asks for the rest once more, and a new answer stands instead`() throws {
    var rehearsal = try atForm()
    for line in ["useful", "", "vital"] {
      rehearsal.type(line)
      #expect(asked(rehearsal).last == "rest.measure.ask", "\(line)")
    }
    rehearsal.type("95 of 100 visitors")
    #expect(rehearsal.facts.outcomes.first?.importance == .vital)
  }

  @Test func `undo takes the part back, and the whole question is asked`() throws {
    var rehearsal = try atForm()
    rehearsal.type("useful")
    rehearsal.type("/undo")
    #expect(asked(rehearsal).last == "weigh-own.ask")
  }

  @Test func `both in one line are asked for no more`() throws {
    var rehearsal = try atForm()
    rehearsal.type("useful, 95 of 100 visitors")
    #expect(step(rehearsal) != "weigh-own")
    #expect(!asked(rehearsal).contains { $0.hasPrefix("taken") })
  }
}
