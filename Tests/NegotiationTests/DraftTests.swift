import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// A version is what the meeting had come to when it was drafted (DECISIONS 2, D14).
struct DraftTests {
  private let lines = [
    "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse",
    "Reception admits a patient within 5 minutes, day and night", "", "vital", "1",
  ]

  private func rehearse(_ lines: [String]) throws -> Rehearsal {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in lines { rehearsal.type(line) }
    return rehearsal
  }

  @Test func `the same meeting drafted again is the same version`() throws {
    var rehearsal = try rehearse(lines)
    for line in ["/draft", "/summary", "/draft", "/as lang", "/draft"] { rehearsal.type(line) }
    #expect(rehearsal.agreement.versions.map(\.name) == ["0.1"])
  }

  @Test(arguments: ["gold", "/note the printer is loud", "/release O1", "/undo", "/back"])
  func `a change in the meeting makes the next version`(line: String) throws {
    var rehearsal = try rehearse(lines)
    for line in ["/draft", line, "/draft"] { rehearsal.type(line) }
    #expect(rehearsal.agreement.versions.map(\.name) == ["0.1", "0.2"])
    #expect(rehearsal.agreement.latest?.drafted.sequence == rehearsal.meeting.lastChange)
  }

  @Test func `another language is another version, and going back to the first is not`() throws {
    var rehearsal = try rehearse(lines)
    for line in ["/draft", "/lang de", "/draft", "/lang en", "/draft"] { rehearsal.type(line) }
    #expect(rehearsal.agreement.versions.map(\.drafted.language) == [.en, .de])
  }

  @Test func `a version names the words that were released when it was drafted`() throws {
    var rehearsal = try rehearse(lines)
    for line in ["/draft", "/release O1", "/draft", "/undo", "/draft"] { rehearsal.type(line) }
    #expect(rehearsal.agreement.versions.map(\.drafted.released) == [[], ["O1"], []])
  }

  @Test func `the end of the dialogue drafts`() throws {
    let rehearsal = try rehearse(
      lines + ["gold", "yes", "yes", "yes", "1 March 2027", "yes", "yes"])
    #expect(rehearsal.facts.isDrafted)
    #expect(rehearsal.agreement.versions.map(\.drafted.meeting) == ["st-anna"])
    #expect(rehearsal.shown.last?.contains("0.1") == true)
  }
}
