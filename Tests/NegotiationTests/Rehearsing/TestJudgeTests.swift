import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

struct TestJudgeTests {
  private func played(_ lines: [TestTurn], _ dialogue: String = "negotiation") throws
    -> [PlayedTurn]
  {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    let test = DialogueTest(
      name: "t", dialogue: dialogue, language: .en, at: nil, customer: "st-anna", given: [:],
      turns: lines)
    let found = try #require(setting.library[dialogue])
    let given = try Preparation(found, setting: setting, language: .en).given([:])
    return try #require(TestPlayer(test, setting: setting, given: given).play())
  }

  private let judge = TestJudge { _ in "Which option suits you? Gold" }

  private func differences(_ line: String, _ expected: TestExpectation) throws -> [TestDifference] {
    judge.differences(
      try played([TestTurn(line: line, expected: expected)], "service-options"))
  }

  @Test func `what is as expected is no difference`() throws {
    let found = try differences(
      "lang: gold",
      TestExpectation(
        step: "end", set: ["tier": .text("gold")], says: ["decision.D1"],
        words: ["option suits", "Gold"]))
    #expect(found == [])
  }

  @Test func `each expectation that does not hold is told by its key`() throws {
    let found = try differences(
      "lang: gold",
      TestExpectation(
        step: "confirm", set: ["tier": .text("silver"), "wish": .text("x")],
        says: ["decision.D1", "glossary.sla"], words: ["Silver"], keeps: ["tier"],
        misstep: "finished"))
    #expect(
      found.map(\.key) == [
        .misstep, .step, .set(slot: "tier"), .set(slot: "wish"), .keeps(0), .says(1), .words(0),
      ])
    #expect(found[2].expected == "silver" && found[2].found == "gold")
    #expect(found[3].found == "unset")
  }

  @Test func `a line that was not taken has to be expected`() throws {
    #expect(try differences("zzz", TestExpectation()).map(\.key) == [.misstep])
    #expect(try differences("zzz", TestExpectation(misstep: "not-understood")) == [])
  }

  @Test func `what a recorder writes down holds when it is played again`() throws {
    let lines = [
      "too dear", "b", "only two wards", "what is availability?", "Mr Keller, 11 December", "1",
      "/undo", "zzz", "we need 99.99", "a", "Mr Keller, 11 December", "lang: yes",
    ]
    let first = try played(lines.map { TestTurn(line: $0) }, "service-options")
    let recorded = first.map { played in
      TestTurn(line: played.line.line, expected: TestRecorder.expectation(of: played))
    }
    let judge = TestJudge { _ in "" }
    #expect(judge.differences(try played(recorded, "service-options")) == [])
    #expect(recorded.contains { $0.expected.says == ["glossary.availability"] })
    #expect(recorded.contains { $0.expected.misstep == "not-understood" })
  }

  @Test func `mending takes what happens in place of what was expected, and adds nothing`() throws {
    let wrong = TestExpectation(
      step: "hours", set: ["tier": .text("silver")], says: ["nothing"], keeps: ["tier"],
      misstep: "finished")
    let turn = try #require(
      try played([TestTurn(line: "lang: gold", expected: wrong)], "service-options").first)
    let mended = TestRecorder.mended(wrong, by: turn)
    #expect(mended == TestExpectation(step: "end", set: ["tier": .text("gold")]))
    let silent = TestRecorder.mended(TestExpectation(), by: turn)
    #expect(silent == TestExpectation())
  }

  @Test func `persons are expected by their ids or by what matters of them`() {
    let lang = PlainValue.mapping([
      "id": .text("lang"), "role": .text("sponsor"), "limit": .text("8000.00 EUR"),
    ])
    #expect(PlainValue.text("lang").matches(lang))
    #expect(PlainValue.mapping(["role": .text("sponsor")]).matches(lang))
    #expect(!PlainValue.mapping(["role": .text("user")]).matches(lang))
    #expect(PlainValue.list([.text("lang")]).matches(.list([lang])))
    #expect(!PlainValue.list([.text("lang")]).matches(.list([lang, lang])))
  }
}
