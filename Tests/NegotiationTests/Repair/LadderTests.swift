import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// Lines that are not understood lead out of the loop: never the same words a fourth time.
struct LadderTests {
  private let nonsense = "☃☃☃"

  @Test(arguments: Language.allCases)
  func `no reply to what was not understood comes twice`(language: Language) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    for stop in explorer.stops {
      var last: [Turn] = []
      for _ in 1...4 {
        last.append(
          negotiator.turn(
            nonsense, in: last.last?.meeting ?? stop.meeting, rung: last.last?.rung ?? 0))
      }
      guard last.allSatisfy({ $0.misstep?.id == "not-understood" }) else { continue }
      #expect(Set(last.map { "\($0.utterances)" }).count == 4, "\(stop.typed)")
      let rungs = last.compactMap { turn -> Int? in
        if case .notUnderstood(_, _, let rung, _)? = turn.misstep { rung } else { nil }
      }
      #expect(rungs == [1, 2, 3, 4], "\(stop.typed)")
    }
  }

  @Test func `the second time shows an example and the choices, the third offers to go on`() throws
  {
    var rehearsal = try #require(Rehearsal(RepairWorld.setting(), language: .en))
    for line in [
      Explorer.people, "Reception admits a patient within 5 minutes", "", "vital", "1", "99.99",
    ] { rehearsal.type(line) }
    rehearsal.type(nonsense)
    rehearsal.type(nonsense)
    let second = try #require(rehearsal.turns.last).utterances
    #expect(second.contains { if case .spoken(_, _, .example, _) = $0 { true } else { false } })
    #expect(second.contains { if case .choices = $0 { true } else { false } })
    rehearsal.type("/help")
    rehearsal.type(nonsense)
    guard case .notUnderstood(_, _, 3, let stuck)? = rehearsal.turns.last?.misstep else {
      Issue.record("help between two lines begins the ladder anew")
      return
    }
    #expect(stuck.canBeLeft && stuck.others.contains("lang"))
    rehearsal.type("/park")
    #expect(rehearsal.turns.last?.rung == 0)
  }
}
