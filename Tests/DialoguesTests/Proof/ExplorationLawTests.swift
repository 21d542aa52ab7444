import Dialogues
import EntenteTestSupport
import Testing

/// What the proof says about dialogues at random, held against what the engine does in them.
struct ExplorationLawTests {
  private struct Trial: CustomStringConvertible {
    let seed: UInt64
    let dialogue: Dialogue
    let exploration: Exploration

    var description: String { "seed \(seed)" }
  }

  /// Dialogues that the engine can run: none goes round without asking.
  private static func trials(_ seeds: Range<UInt64>) throws -> [Trial] {
    try seeds.compactMap { seed in
      var maker = RandomDialogue(random: SplitMix(seed: seed))
      let dialogue = try maker.dialogue(steps: Int.random(in: 3...8, using: &maker.random))
      let loops = DialogueProof.structuralFindings(
        in: DialogueLibrary([dialogue]), world: TestWorld()
      ).filter { $0.id == "dialogue-loop" }
      guard loops.isEmpty, let exploration = Exploration.of(dialogue) else { return nil }
      return Trial(seed: seed, dialogue: dialogue, exploration: exploration)
    }
  }

  @Test func `wherever a meeting comes to, the proof has been there`() throws {
    let trials = try Self.trials(0..<600)
    #expect(trials.count > 200)
    for trial in trials {
      for number in 0..<4 {
        var walk = RandomWalk(
          trial.dialogue, in: DialogueLibrary([trial.dialogue]), seed: trial.seed &+ UInt64(number))
        for turn in 0..<25 {
          if let frame = walk.run.frame {
            let isKnown = trial.exploration.includes(frame.step, frame.slots)
            #expect(isKnown, "\(trial), walk \(number), turn \(turn): \(frame.step) \(frame.slots)")
          }
          if turn % 5 == 4 { walk.correct() }
          guard walk.step() else { break }
        }
      }
    }
  }

  @Test func `a condition holds for a value exactly when it holds for its cell`() throws {
    for trial in try Self.trials(0..<100) {
      let broken = DialogueProof(
        of: DialogueLibrary([trial.dialogue]), world: TestWorld(), words: DialogueWords([:]),
        stock: nil
      ).findings.contains { $0.id == "dialogue-always" }
      var isBroken = false
      for number in 0..<4 {
        var walk = RandomWalk(
          trial.dialogue, in: DialogueLibrary([trial.dialogue]), seed: trial.seed &+ UInt64(number))
        repeat {
          guard let frame = walk.run.frame else { break }
          let rule = trial.dialogue.always[0].condition
          isBroken = isBroken || !rule.holds(in: frame.slots)
        } while walk.step() && walk.run.trail.count < 25
      }
      #expect(!isBroken || broken, "\(trial): a rule that was proved does not hold in a meeting")
    }
  }

  @Test func `a step that a meeting comes to is never told to be out of reach`() throws {
    for trial in try Self.trials(0..<100) {
      var walk = RandomWalk(
        trial.dialogue, in: DialogueLibrary([trial.dialogue]), seed: trial.seed)
      repeat {
        guard let step = walk.run.frame?.step else { break }
        let way = trial.exploration.way(toStep: step)
        #expect(way?.last == step, "\(trial)")
      } while walk.step() && walk.run.trail.count < 25
    }
  }
}
