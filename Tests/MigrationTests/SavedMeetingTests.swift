import Dialogues
import EntenteTestSupport
import Negotiation
import Testing

/// D17: a meeting that an earlier version saved goes on in the present one.
struct SavedMeetingTests {
  @Test(arguments: SavedMeeting.names)
  func `a saved meeting keeps every answer`(name: String) throws {
    let saved = try SavedMeeting(name)
    let setting = try #require(ReferenceWorld.shared?.setting())
    let old = try #require(Meeting(saved.records, in: setting.under(saved.library)))
    let new = try #require(Meeting(saved.records, in: setting))
    let survival = Survival(of: old, as: new)
    #expect(!survival.answers.isEmpty)
    let lost = survival.answers.filter { $0.fate == .askedAgain }
    #expect(lost.isEmpty, "\(lost)")
    let resumed = Negotiator(setting).resume(new)
    #expect(new.run.waiting == .ended || !resumed.utterances.isEmpty)
  }

  @Test(arguments: SavedMeeting.names)
  func `under the dialogues of its time a meeting stands where it stood`(name: String) throws {
    let saved = try SavedMeeting(name)
    let setting = try #require(ReferenceWorld.shared?.setting()).under(saved.library)
    let meeting = try #require(Meeting(saved.records, in: setting))
    #expect(Survival(of: meeting, as: meeting).isSame)
  }
}
