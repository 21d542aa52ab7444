import Dialogues
import EntenteTestSupport
import Negotiation
import ServiceCatalogue
import Testing
import Understanding
import Wording

/// What a customer calls things, as his own meetings confirm it.
@Suite struct ConfirmedPhraseTests {
  private func rehearse(_ lines: [String]) throws -> Rehearsal {
    let setting = try #require(ReferenceWorld.shared?.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in lines { rehearsal.type(line) }
    return rehearsal
  }

  private static let opening = ["Dr Weber customer", "orbis must never stand still"]

  @Test func `words that led nowhere are a name for the service that was chosen for them`() throws {
    let rehearsal = try rehearse(
      Self.opening + ["that is all", "vital, 99 of 100 days without a stop", "pick", "telephony"])
    let found = rehearsal.meeting.facts.confirmedPhrases(in: rehearsal.setting)
    #expect(found.map(\.service) == ["telephony"])
    #expect(found.map(\.phrase) == ["orbis"])
    #expect(found.first?.statement.words == "orbis must never stand still")
  }

  @Test func `nothing is a name before a service is chosen, and nothing that the catalogue knows`()
    throws
  {
    let open = try rehearse(Self.opening)
    #expect(open.meeting.facts.confirmedPhrases(in: open.setting).isEmpty)
    let known = try rehearse(
      [
        "Dr Weber customer", "Reception admits a patient within 5 minutes", "that is all", "vital",
        "yes",
      ])
    #expect(!known.meeting.facts.services.isEmpty)
    #expect(known.meeting.facts.confirmedPhrases(in: known.setting).isEmpty)
  }
}
