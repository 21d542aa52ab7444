import Dialogues
import EntenteTestSupport
import Negotiation
import Quantities
import ServiceCatalogue
import Testing
import Wording

/// What a meeting must never do, whatever is typed.
struct HonestyTests {
  private func rehearse(_ lines: [String]) throws -> Rehearsal {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in lines { rehearsal.type(line) }
    return rehearsal
  }

  private let toTheTable = [
    "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse",
    "Reception admits a patient within 5 minutes, day and night", "", "vital", "1",
  ]

  @Test func `the first priced table comes after at most six answers`() throws {
    let rehearsal = try rehearse(toTheTable)
    #expect(toTheTable.count <= 6)
    #expect(rehearsal.shown.contains { $0.contains("€6,200") })
  }

  @Test func `a wish beyond every option gets an owner, a date and a way on`() throws {
    let rehearsal = try rehearse(toTheTable + ["we want 99.99", "a", "Mr Keller, 11 December"])
    let facts = rehearsal.facts
    #expect(facts.requirements.map(\.statement.words) == ["we want 99.99"])
    #expect(facts.requirements.first?.promise == "P1")
    #expect(facts.promises.first?.due == LocalDate("2026-12-11"))
    #expect(facts.decisions.first?.tier == "gold")
  }

  @Test func `a wish that an option keeps to is met by it, and by no other`() throws {
    let wish = "we need 250 concurrent users and 99.4 percent"
    let met = try rehearse(toTheTable + [wish, "a"]).facts
    let requirement = try #require(met.requirements.first)
    #expect(met.promises.isEmpty && requirement.promise == nil)
    #expect(requirement.keepers == ["silver", "gold"])
    #expect(met.decision(keeping: requirement)?.tier == "silver")
    let dearer = try rehearse(toTheTable + [wish, "c", "gold"]).facts
    #expect(dearer.requirements.first.flatMap(dearer.decision(keeping:))?.tier == "gold")
    let cheaper = try rehearse(toTheTable + [wish, "c", "bronze"]).facts
    #expect(cheaper.decisions.first?.tier == "bronze")
    #expect(cheaper.requirements.first.flatMap(cheaper.decision(keeping:)) == nil)
  }

  @Test func `round the clock is what the option with those hours keeps to`() throws {
    let facts = try rehearse(toTheTable + ["we need it round the clock"]).facts
    #expect(facts.requirements.first?.keepers == ["gold"])
    let both = try rehearse(toTheTable + ["we need 400 concurrent users round the clock"]).facts
    #expect(both.requirements.first?.keepers == ["gold"])
    let office = try rehearse(toTheTable + ["we need it Monday to Friday from 9 to 17"]).facts
    #expect(office.requirements.first?.keepers.first == "bronze")
  }

  @Test(
    arguments: [
      // Beyond, provisional, for another period, or of what no option speaks of.
      "601 concurrent users", "99.95", "200 users a day", "90 percent and 40 parking lots",
      "99.95 percent around the clock", "it from 6 to 22",
      "99.4 percent and restored within an hour",
      "99.4 percent and restored in an hour", "400 users restored within an hour",
      "400 users restored in a quarter of an hour", "400 users, repaired in an hour",
    ])
  func `what no option keeps to for certain is kept by none`(wish: String) throws {
    let facts = try rehearse(toTheTable + ["we need " + wish]).facts
    #expect(facts.requirements.count == 1)
    #expect(facts.requirements.first?.keepers == [])
  }

  @Test func `a wish that is taken back leaves nothing behind`() throws {
    let rehearsal = try rehearse(toTheTable + ["we want 99.99", "/undo"])
    #expect(rehearsal.facts.requirements.isEmpty)
  }

  @Test func `a user is heard and does not choose`() throws {
    let rehearsal = try rehearse(toTheTable + ["tom: gold"])
    #expect(rehearsal.facts.decisions.isEmpty)
    #expect(rehearsal.turns.last?.misstep?.id == "users-do-not-choose")
  }

  @Test func `a user's remark is an observation in his own words`() throws {
    let rehearsal = try rehearse(
      Array(toTheTable.prefix(2)) + ["tom: on mondays the system is slow until ten"])
    let said = rehearsal.facts.observations.filter { !$0.isKnown }
    #expect(said.map(\.statement.words) == ["on mondays the system is slow until ten"])
    #expect(said.map(\.statement.speaker) == ["tom"])
  }

  @Test func `a user who complains before anybody was presented is heard`() throws {
    let rehearsal = try rehearse(["Tom: всё тормозит, работать невозможно"])
    let said = rehearsal.facts.observations.filter { !$0.isKnown }
    #expect(said.map(\.statement.words) == ["всё тормозит, работать невозможно"])
    #expect(said.map(\.statement.speaker) == ["tom"])
    #expect(rehearsal.facts.participants.isEmpty)
  }

  @Test func `names before colons present people`() throws {
    let rehearsal = try rehearse(["Weber: customer, Lang: pays, Tom: nurse"])
    #expect(rehearsal.facts.participants.map(\.id) == ["weber", "lang", "tom"])
  }

  @Test func `a list that has items is ended by going on`() throws {
    let some = try rehearse(Array(toTheTable.prefix(2)) + ["next"])
    #expect(some.turns.last?.misstep == nil)
    let none = try rehearse(Array(toTheTable.prefix(1)) + ["next"])
    #expect(none.turns.last?.misstep?.id == "nothing-named-yet")
  }

  @Test func `a choice above the speaker's authority waits for the one who may`() throws {
    let chosen = try rehearse(toTheTable + ["gold"])
    #expect(chosen.facts.decisions.first?.status == .preferred(by: "lang"))
    let confirmed = try rehearse(toTheTable + ["gold", "yes"])
    #expect(confirmed.facts.decisions.first?.isDecided == true)
    #expect(confirmed.facts.decisions.first?.confirmation?.speaker == "lang")
  }

  @Test func `a price that is shown stands in the catalogue`() throws {
    let rehearsal = try rehearse(toTheTable)
    let shown = rehearsal.meeting.records.compactMap { record -> Shown? in
      if case .shown(let shown) = record.content { shown } else { nil }
    }
    let service = try #require(rehearsal.setting.catalogue.service("patient-management"))
    #expect(shown.last?.service == service.id)
    #expect(shown.last?.options.map(\.monthly) == service.tiers.map(\.price.monthly))
  }

  @Test func `nothing is priced before the state of its support was said`() throws {
    let rehearsal = try rehearse(toTheTable)
    let actions = rehearsal.meeting.run.trail.map(\.step)
    let assessed = try #require(actions.firstIndex(of: "assess"))
    #expect(assessed > 0)
    let shown = try #require(
      rehearsal.meeting.records.firstIndex {
        if case .shown = $0.content { true } else { false }
      })
    let told = try #require(
      rehearsal.meeting.records.firstIndex {
        if case .performed(let deed) = $0.content { deed.action == "assess-support" } else { false }
      })
    #expect(told < shown)
  }

  @Test func `a correction changes the choice and keeps what does not rest on it`() throws {
    let rehearsal = try rehearse(
      toTheTable + ["bronze", "yes", "yes", "sorry, I meant silver"])
    #expect(rehearsal.facts.decisions.first?.tier == "silver")
    #expect(rehearsal.facts.service("patient-management")?.duties?.value == true)
  }

  @Test func `too dear brings ways that are priced or checked`() throws {
    let rehearsal = try rehearse(toTheTable + ["too dear"])
    let question = Negotiator(rehearsal.setting).question(of: rehearsal.meeting)
    #expect((question?.asked.first?.options.count ?? 0) >= 2)
  }
}
