import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Wording

/// What is proved about the project's own dialogues, held against real meetings.
struct ProofTests {
  /// Each of the project, the ones that others call among them.
  private static let dialogues = 6

  private static func proof() throws -> DialogueProof {
    let world = try #require(ReferenceWorld.shared, "entente check tells what is wrong")
    return DialogueProof(
      of: world.library, world: NegotiationWorld(), words: world.words,
      stock: CatalogueStock(world.catalogue))
  }

  @Test func `the project's dialogues are proved without a finding`() throws {
    let proof = try Self.proof()
    #expect(proof.findings == [])
    #expect(proof.explorations.count == Self.dialogues)
  }

  @Test func `the proof needs few situations, so it stays quick`() throws {
    let counts = try Self.proof().explorations.mapValues(\.count)
    #expect(counts.values.reduce(0, +) < 5_000, "\(counts)")
  }

  @Test(arguments: UInt64(1)...20)
  func `wherever a real meeting comes to, the proof has been there`(seed: UInt64) throws {
    let explorations = try Self.proof().explorations
    let world = try #require(ReferenceWorld.shared)
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: .en))
    var random = SplitMix(seed: seed)
    for _ in 0..<40 {
      rehearsal.type(Lines.all[random.next(below: Lines.all.count)])
      for frame in rehearsal.meeting.run.frames {
        let isKnown = explorations[frame.dialogue.id]?.includes(frame.step, frame.slots) ?? false
        #expect(isKnown, "seed \(seed): \(frame.dialogue.id) \(frame.step) \(frame.slots)")
      }
    }
  }
}
