import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// Words enter the agreement one by one, by a customer, and can be taken back (MEETING 19).
struct ReleaseTests {
  private let opening = [
    "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse",
    "Reception admits a patient within 5 minutes, day and night",
    "tom: on mondays the system is slow until ten",
  ]

  private func rehearse(_ lines: [String]) throws -> Rehearsal {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in lines { rehearsal.type(line) }
    return rehearsal
  }

  @Test func `what is named is released, and nothing else`() throws {
    var rehearsal = try rehearse(opening + ["/release O1"])
    #expect(rehearsal.facts.released == ["O1"])
    rehearsal.type("/release b3 O1")
    #expect(rehearsal.facts.released == ["O1", "B3"])
    rehearsal.type("/undo")
    #expect(rehearsal.facts.released == ["O1"])
    rehearsal.type("/undo")
    #expect(rehearsal.facts.released == [])
    #expect(rehearsal.facts.outcomes.count == 1)
  }

  @Test func `an observation from before the meeting is released by its words`() throws {
    let rehearsal = try rehearse(opening + ["/release B1"])
    #expect(rehearsal.facts.released == ["B1"])
    let again = try #require(Meeting(rehearsal.meeting.records, in: rehearsal.setting))
    #expect(again.facts.released == ["B1"])
  }

  @Test func `an observation from before the meeting stays released in every language`() throws {
    var rehearsal = try rehearse(opening + ["/release B1"])
    let english = rehearsal.facts.observations.first?.statement.words
    for language in Language.allCases {
      rehearsal.type("/lang \(language.code)")
      #expect(rehearsal.facts.released == ["B1"], "\(language)")
    }
    #expect(rehearsal.facts.observations.first?.statement.words != english)
  }

  @Test func `what is released already is said so and recorded once`() throws {
    var rehearsal = try rehearse(opening + ["/release O1"])
    let records = rehearsal.meeting.records.count
    rehearsal.type("/release O1")
    #expect(rehearsal.meeting.records.count == records)
    #expect(rehearsal.turns.last?.utterances == [.released(["O1"])])
  }

  @Test func `a user releases nothing, not even his own words`() throws {
    let rehearsal = try rehearse(opening + ["/as tom", "/release B3"])
    #expect(rehearsal.facts.released == [])
    #expect(rehearsal.turns.last?.misstep?.id == "users-do-not-release")
  }

  @Test func `who stands before the colon releases, and a user who does learns who may`() throws {
    let rehearsal = try rehearse(opening + ["lang: /release O1"])
    #expect(rehearsal.facts.released == ["O1"])
    #expect(rehearsal.meeting.speaker == "lang")
    let user = try rehearse(opening + ["tom: /release B3"])
    #expect(user.facts.released == [])
    #expect(user.turns.last?.misstep?.id == "users-do-not-release")
  }

  @Test func `a name that is no fact releases nothing of the line`() throws {
    let rehearsal = try rehearse(opening + ["/release O1 O9"])
    #expect(rehearsal.facts.released == [])
    #expect(rehearsal.turns.last?.misstep == .unknownFact("O9"))
  }

  @Test func `before anybody is here there is nobody to release`() throws {
    let rehearsal = try rehearse(["/release all"])
    #expect(rehearsal.turns.last?.misstep == .nobodyNamed)
  }

  @Test func `all is what has words now; what is said later has to be named`() throws {
    var rehearsal = try rehearse(opening + ["/release all"])
    #expect(rehearsal.facts.released == ["O1", "B1", "B2", "B3"])
    rehearsal.type("/note the printer is loud")
    #expect(rehearsal.facts.released == ["O1", "B1", "B2", "B3"])
  }

  @Test func `a measure that is added to released words has to be released too`() throws {
    var rehearsal = try rehearse(
      [opening[0], "our chapel choir sings on sundays", "/release O1"])
    #expect(rehearsal.facts.released == ["O1"])
    for line in ["", "useful", "3 songs a week"] { rehearsal.type(line) }
    #expect(rehearsal.facts.outcomes.first?.measure != nil)
    #expect(rehearsal.facts.released == [])
    rehearsal.type("/release O1")
    #expect(rehearsal.facts.released == ["O1"])
  }

  @Test func `released words stay released when they are kept or their speaker is corrected`()
    throws
  {
    var rehearsal = try rehearse(opening + ["/release O1 B3"])
    rehearsal.type("/who O1 lang")
    #expect(rehearsal.facts.outcome("O1")?.owner == "lang")
    #expect(rehearsal.facts.released == ["O1", "B3"])
    rehearsal.type("/who B3 weber")
    #expect(rehearsal.facts.released == ["O1", "B3"])
    for line in ["/back", ""] { rehearsal.type(line) }
    #expect(rehearsal.facts.released == ["O1", "B3"])
  }

  @Test func `new words in the place of released ones are not released`() throws {
    let rehearsal = try rehearse(
      opening + ["/release O1", "/back", "Reception admits a patient within 4 minutes"])
    #expect(rehearsal.facts.outcome("O1")?.statement.words.contains("4 minutes") == true)
    #expect(rehearsal.facts.released == [])
  }
}
