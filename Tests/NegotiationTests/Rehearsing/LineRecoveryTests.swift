import EntenteTestSupport
import Negotiation
import Testing
import Wording

struct LineRecoveryTests {
  private func setting() throws -> Setting {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    return try #require(world.setting())
  }

  /// The contents of the records that typing lines in a new meeting brings about.
  private func contents(_ lines: [String], _ setting: Setting, _ language: Language) throws
    -> [RecordContent]
  {
    var rehearsal = try #require(Rehearsal(setting, language: language))
    for line in lines { rehearsal.type(line) }
    return rehearsal.meeting.records.map(\.content)
  }

  @Test(arguments: 0..<40)
  func `the lines of a journal, typed again, bring about the same records`(seed: UInt64) throws {
    let setting = try setting()
    var random = SplitMix(seed: seed)
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    rehearsal.type(Lines.all[0])
    for _ in 0..<40 { rehearsal.type(Lines.all[random.next(below: Lines.all.count)]) }
    let lines = LineRecovery(setting).lines(of: rehearsal.meeting)
    let unsure = lines.filter { !$0.isSure }
    #expect(unsure == [], "seed \(seed)")
    let again = try contents(lines.map(\.text), setting, .en)
    #expect(again == rehearsal.meeting.records.map(\.content), "seed \(seed)")
  }

  @Test func `another speaker, corrections, going back and another language are found again`()
    throws
  {
    let setting = try setting()
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    for line in [
      "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse",
      "tom: it is slow on mondays", "Reception admits a patient within 5 minutes", "/note loud",
      "", "no", "no", "/who O1 lang", "/back 2", "yes", "We open a record in 2 seconds", "/undo",
      "/lang de", "/as lang", "Ein Befund ist in 2 Sekunden offen", "nein", "wichtig", "wichtig",
      "ja", "//gold", "gold", "/lang en", "sorry, I meant silver", "/skip", "too dear",
    ] { rehearsal.type(line) }
    let lines = LineRecovery(setting).lines(of: rehearsal.meeting)
    #expect(lines.filter { !$0.isSure } == [])
    let again = try contents(lines.map(\.text), setting, .en)
    #expect(again == rehearsal.meeting.records.map(\.content))
  }
}
