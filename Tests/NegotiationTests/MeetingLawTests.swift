import Dialogues
import EntenteTestSupport
import Foundation
import Negotiation
import Testing
import Wording

/// Laws that hold for every meeting, tried on random ones; a failure names its seed.
struct MeetingLawTests {
  /// Type good lines mostly, so that random meetings come far.
  private static let opening = [
    "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse",
    "Reception admits a patient within 5 minutes, day and night", "", "vital", "yes",
  ]

  private struct Held: Hashable {
    let seed: UInt64
    let steps: Int
  }

  private static let meetings = Kept<Held, Rehearsal>()

  private func meeting(seed: UInt64, steps: Int = 40) throws -> Rehearsal {
    try Self.meetings.value(Held(seed: seed, steps: steps)) {
      try hold(seed: seed, steps: steps)
    }
  }

  private func hold(seed: UInt64, steps: Int) throws -> Rehearsal {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    var random = SplitMix(seed: seed)
    for line in Self.opening.prefix(random.next(below: Self.opening.count + 1)) {
      rehearsal.type(line)
    }
    for _ in 0..<steps { rehearsal.type(Lines.all[random.next(below: Lines.all.count)]) }
    return rehearsal
  }

  @Test(arguments: UInt64(1)...60)
  func `folding the journal anew gives the same meeting`(seed: UInt64) throws {
    let rehearsal = try meeting(seed: seed)
    let again = Meeting(rehearsal.meeting.records, in: rehearsal.setting)
    #expect(again == rehearsal.meeting, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...20)
  func `struck words are gone from the meeting at once`(seed: UInt64) throws {
    let rehearsal = try meeting(seed: seed)
    var meeting = rehearsal.meeting
    let spoken = meeting.records.filter {
      if case .answered(let answer) = $0.content { !answer.words.isEmpty } else { false }
    }
    guard let struck = spoken.last else { return }
    let strike = Record(
      sequence: meeting.lastSequence + 1, turn: meeting.lastTurn + 1, at: rehearsal.setting.now,
      content: .struck(sequence: struck.sequence))
    let kept = meeting.records + [strike]
    meeting.evolve([strike])
    #expect(meeting.records[struck.sequence - 1] == struck.emptied, "seed \(seed)")
    let stored = kept.map { $0.sequence == struck.sequence ? $0.emptied : $0 }
    #expect(meeting == Meeting(stored, in: rehearsal.setting), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...60)
  func `every prefix of the journal is a meeting that can go on`(seed: UInt64) throws {
    let rehearsal = try meeting(seed: seed, steps: 25)
    let records = rehearsal.meeting.records
    for count in stride(from: 1, through: records.count, by: 3) {
      let meeting = Meeting(Array(records.prefix(count)), in: rehearsal.setting)
      let resumed = Negotiator(rehearsal.setting).resume(try #require(meeting))
      let isOver = resumed.meeting.run.waiting == .ended
      let isAsked = Negotiator(rehearsal.setting).question(of: resumed.meeting) != nil
      #expect(isOver || isAsked, "seed \(seed), \(count) records")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `every record is decoded as it was encoded`(seed: UInt64) throws {
    for record in try meeting(seed: seed).meeting.records {
      let data = try JSONEncoder().encode(record.content)
      let again = try JSONDecoder().decode(RecordContent.self, from: data)
      #expect(again == record.content, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `every line is answered`(seed: UInt64) throws {
    let rehearsal = try meeting(seed: seed)
    for (line, turn) in zip(rehearsal.typed, rehearsal.turns.dropFirst()) {
      #expect(!turn.utterances.isEmpty || turn.errand != nil, "seed \(seed): \(line)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `undoing takes back exactly the last line that changed something`(seed: UInt64) throws {
    var rehearsal = try meeting(seed: seed, steps: 12)
    let before = rehearsal.meeting
    rehearsal.type("Mr Keller, 11 December")
    let after = rehearsal.meeting
    guard after.records.count > before.records.count else { return }
    rehearsal.type("/undo")
    #expect(rehearsal.meeting.run.trail == before.run.trail, "seed \(seed)")
    #expect(rehearsal.meeting.run.waiting == before.run.waiting, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...40)
  func `going back and keeping the answer leads to the same place`(seed: UInt64) throws {
    var rehearsal = try meeting(seed: seed, steps: 12)
    let before = rehearsal.meeting
    guard case .input = before.run.waiting, before.run.trail.contains(where: { $0.answer != nil })
    else { return }
    rehearsal.type("/back")
    guard !(Negotiator(rehearsal.setting).question(of: rehearsal.meeting)?.kept.isEmpty ?? true)
    else { return }
    let facts = Rehearsed.essentials(before.facts)
    rehearsal.type("")
    #expect(Rehearsed.essentials(rehearsal.facts) == facts, "seed \(seed): \(rehearsal.typed)")
    #expect(rehearsal.meeting.run.waiting == before.run.waiting, "seed \(seed)")
    #expect(
      rehearsal.meeting.run.frames.map(\.slots) == before.run.frames.map(\.slots), "seed \(seed)")
  }
}
