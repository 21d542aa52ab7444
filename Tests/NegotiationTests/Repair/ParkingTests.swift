import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// Leaving something for later and taking it up again, wherever a meeting stands.
struct ParkingTests {
  private func answers(_ meeting: Meeting) -> Set<Int> {
    Set(meeting.run.trail.filter { $0.answer != nil }.map(\.sequence))
  }

  @Test func `leaving a question loses no answer, and going back asks it again`() throws {
    let explorer = try RepairWorld.explorer()
    let negotiator = Negotiator(explorer.setting)
    var left = 0
    for stop in explorer.stops {
      let parked = negotiator.turn("/park", in: stop.meeting)
      #expect(answers(stop.meeting).isSubset(of: answers(parked.meeting)), "\(stop.typed)")
      guard !parked.records.isEmpty else {
        #expect(parked.misstep?.id == "rests-on-this", "\(stop.typed)")
        continue
      }
      left += 1
      #expect(parked.meeting.run.waiting != stop.meeting.run.waiting, "\(stop.typed)")
      let again = negotiator.turn("/back", in: parked.meeting)
      #expect(Standpoint(again.meeting) == Standpoint(stop.meeting), "\(stop.typed)")
      let undone = negotiator.turn("/undo", in: parked.meeting)
      #expect(Standpoint(undone.meeting) == Standpoint(stop.meeting), "\(stop.typed)")
    }
    #expect(left > 40)
  }

  @Test func `only what everything rests on cannot be left`() throws {
    let explorer = try RepairWorld.explorer()
    let negotiator = Negotiator(explorer.setting)
    var staying: Set<String> = []
    for stop in explorer.stops where negotiator.turn("/park", in: stop.meeting).records.isEmpty {
      staying.insert(stop.step)
    }
    // A wish that is on record gets its way on at once (D4).
    let wishes: Set = ["negotiation/objection-way", "negotiation/objection-check"]
    let ground: Set = ["negotiation/who", "negotiation/outcomes", "negotiation/summary"]
    #expect(staying == ground.union(wishes))
  }

  @Test(arguments: Language.allCases)
  func `what was left stands among the open points, and its name takes it up`(
    language: Language
  ) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    let names = QuestionNames(explorer.setting)
    for stop in explorer.stops {
      let parked = negotiator.turn("/park", in: stop.meeting)
      guard let open = parked.meeting.facts.leftOpen.last else { continue }
      let name =
        [names.topic(of: open, in: language)].compactMap(\.self)
        + names.names(of: open, in: language).prefix(1)
      let line = "/agenda \(name.joined(separator: " "))"
      let taken = negotiator.turn(line, in: parked.meeting)
      #expect(Standpoint(taken.meeting) == Standpoint(stop.meeting), "\(line) at \(stop.typed)")
    }
  }

  private func rehearse(_ lines: [String]) throws -> Rehearsal {
    var rehearsal = try #require(Rehearsal(RepairWorld.setting(), language: .en))
    for line in lines { rehearsal.type(line) }
    return rehearsal
  }

  private let twoServices = [
    Explorer.people, "Reception admits a patient within 5 minutes, day and night",
    "A patient record opens within 2 seconds", "", "vital", "useful", "yes",
  ]

  @Test func `a service is left before its options are shown, and chosen later`() throws {
    var rehearsal = try rehearse(twoServices + ["let us leave Ward Wi-Fi for later", "1"])
    let question = Negotiator(rehearsal.setting).question(of: rehearsal.meeting)
    #expect(question?.step == "measures")
    for line in ["a", "a", "later", "a"] { rehearsal.type(line) }
    #expect(rehearsal.facts.leftOpen.map(\.step) == ["choice"])
    rehearsal.type("back to ward wi-fi")
    #expect(Negotiator(rehearsal.setting).question(of: rehearsal.meeting)?.step == "choice")
    rehearsal.type("2")
    #expect(rehearsal.facts.decisions.map(\.service) == ["patient-management", "clinical-network"])
    #expect(rehearsal.facts.leftOpen.isEmpty)
  }

  @Test func `a parked question is answered by naming it`() throws {
    var rehearsal = try rehearse(Array(twoServices.prefix(4)) + ["/park", "useful"])
    #expect(rehearsal.facts.leftOpen.count == 1)
    rehearsal.type("O1 is vital")
    #expect(rehearsal.facts.leftOpen.isEmpty)
    #expect(rehearsal.facts.outcomes.map(\.importance) == [.vital, .useful])
  }

  @Test func `a phase is reached when its needs are met, and only then`() throws {
    var rehearsal = try rehearse(Array(twoServices.prefix(4)))
    rehearsal.type("/agenda options and choice")
    #expect(rehearsal.turns.last?.misstep?.id == "needs-first")
    rehearsal.type("/agenda start, terms and reviews")
    let question = Negotiator(rehearsal.setting).question(of: rehearsal.meeting)
    #expect(question?.step == "start")
    #expect(rehearsal.facts.leftOpen.map(\.step) == ["weigh", "weigh", "services"])
    rehearsal.type("/undo")
    #expect(Negotiator(rehearsal.setting).question(of: rehearsal.meeting)?.step == "weigh")
    rehearsal.type("/agenda credits")
    rehearsal.type("/agenda outcomes")
    #expect(Negotiator(rehearsal.setting).question(of: rehearsal.meeting)?.step == "weigh")
  }

  @Test func `one more outcome comes at any time and moves no other`() throws {
    var rehearsal = try rehearse([
      Explorer.people, "Reception admits a patient within 5 minutes, day and night",
      "tom: on mondays it is slow", "", "yes", "A record opens within 2 seconds", "vital", "useful",
      "1", "1",
    ])
    #expect(rehearsal.facts.outcomes.map(\.id) == ["O1", "O2"])
    rehearsal.type("/add outcome Medication data is right at the bedside")
    #expect(rehearsal.facts.outcomes.map(\.id) == ["O1", "O3", "O2"])
    #expect(rehearsal.facts.outcomes.map(\.importance) == [.vital, nil, nil])
    #expect(rehearsal.facts.outcome("O2")?.statement.words == "A record opens within 2 seconds")
    rehearsal.type("important")
    #expect(rehearsal.facts.outcomes.map(\.importance) == [.vital, .important, .useful])
  }

  @Test func `one more service is taken up beside the others`() throws {
    var rehearsal = try rehearse(Array(twoServices.prefix(6)) + ["1", "1"])
    rehearsal.type("we also need telephony")
    #expect(rehearsal.facts.services.map(\.service) == ["patient-management", "telephony"])
    #expect(rehearsal.facts.decisions.map(\.service) == ["patient-management"])
  }
}
