import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// The laws of repair over every edge between the questions of the stock dialogues.
struct RepairLawTests {
  private func edges(
    _ language: Language = .en, _ body: (Explorer.Stop, String, Turn, Negotiator) throws -> Void
  ) throws {
    for explorer in try RepairWorld.explorers(language) {
      let negotiator = Negotiator(explorer.setting)
      for stop in explorer.stops {
        let question = try #require(negotiator.question(of: stop.meeting))
        for line in Explorer.answers(to: question, in: stop.meeting) {
          try body(stop, line, negotiator.turn(line, in: stop.meeting), negotiator)
        }
      }
    }
  }

  @Test func `every input step of the stock dialogues is reached`() throws {
    let explorers = try RepairWorld.explorers()
    let library = try #require(explorers.first).setting.library
    let all = library.dialogues.values.flatMap { dialogue in
      dialogue.steps.values.filter(\.kind.takesInput).map { "\(dialogue.id)/\($0.id)" }
    }
    let reached = Set(explorers.flatMap(\.stops).map(\.step))
    #expect(all.filter { !reached.contains($0) }.sorted() == [])
  }

  @Test func `going back after an answer leads to where it was given`() throws {
    try edges { stop, line, turn, negotiator in
      guard turn.misstep == nil, turn.records.contains(where: \.isAnswer) else { return }
      let again = negotiator.turn("/back", in: turn.meeting)
      let same = Standpoint(again.meeting) == Standpoint(stop.meeting)
      #expect(same, "\(stop.typed) then \(line)")
      let kept = negotiator.turn("", in: again.meeting)
      #expect(kept.meeting.run.waiting == turn.meeting.run.waiting, "\(stop.typed) then \(line)")
    }
  }

  @Test func `undoing an answer leaves no trace, and redoing brings it back`() throws {
    try edges { stop, line, turn, negotiator in
      guard !turn.records.isEmpty else { return }
      let undone = negotiator.turn("/undo", in: turn.meeting)
      #expect(Standpoint(undone.meeting) == Standpoint(stop.meeting), "\(stop.typed) then \(line)")
      #expect(undone.meeting.speaker == stop.meeting.speaker)
      let redone = negotiator.turn("/redo", in: undone.meeting)
      #expect(Standpoint(redone.meeting) == Standpoint(turn.meeting), "\(stop.typed) then \(line)")
    }
  }

  @Test func `replaying the journal gives the meeting, whatever was put right in it`() throws {
    try edges { stop, line, turn, negotiator in
      var last = turn
      for repair in ["", "/back", "/change 1", "/undo", "/redo", "/park", "/undo"] {
        if !repair.isEmpty { last = negotiator.turn(repair, in: last.meeting) }
        let again = try #require(Meeting(last.meeting.records, in: negotiator.setting))
        #expect(
          Standpoint(again) == Standpoint(last.meeting), "\(stop.typed) then \(line), \(repair)")
      }
    }
  }

  @Test func `undoing everything leads to the first question, redoing it all back again`() throws {
    for explorer in try RepairWorld.explorers() {
      let negotiator = Negotiator(explorer.setting)
      let first = try #require(explorer.stops.first)
      for stop in explorer.stops where stop.typed.count > 1 {
        let undone = negotiator.turn("/undo 99", in: stop.meeting)
        #expect(Standpoint(undone.meeting) == Standpoint(first.meeting), "\(stop.typed)")
        let redone = negotiator.turn("/redo 99", in: undone.meeting)
        #expect(Standpoint(redone.meeting) == Standpoint(stop.meeting), "\(stop.typed)")
      }
    }
  }

  @Test func `after a new answer nothing is redone, and that is said`() throws {
    try edges { stop, line, turn, negotiator in
      guard turn.records.contains(where: \.isAnswer) else { return }
      let undone = negotiator.turn("/undo", in: turn.meeting)
      let noted = negotiator.turn("/note the printer is loud", in: undone.meeting)
      let redone = negotiator.turn("/redo", in: noted.meeting)
      #expect(redone.records.isEmpty)
      #expect(redone.misstep == .nothingToRestore(isOutdated: true), "\(stop.typed) then \(line)")
    }
  }

  @Test func `an older answer does not stand again when its correction is opened`() throws {
    let setting = try RepairWorld.setting()
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in [
      Explorer.people, "Reception admits a patient within 5 minutes", "", "vital", "1", "1",
      "sorry, I meant silver", "/change D1",
    ] { rehearsal.type(line) }
    let question = try #require(Negotiator(setting).question(of: rehearsal.meeting))
    #expect(question.kind == .offer)
    #expect(question.kept == ["tier": .ref("silver")])
    rehearsal.type("")
    #expect(rehearsal.facts.decisions.map(\.tier) == ["silver"])
  }
}

extension Record {
  var isAnswer: Bool {
    if case .answered = content { true } else { false }
  }
}
