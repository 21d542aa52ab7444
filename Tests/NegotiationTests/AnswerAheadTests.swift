import Dialogues
import EntenteTestSupport
import Foundation
import Negotiation
import Testing
import Wording

/// At the question of how to go on with a wish, an option by its name chooses that option as it is.
@Suite struct AnswerAheadTests {
  /// The negotiation with figures of a language, as far as a wish beyond the options.
  private func atWays(_ language: Language) throws -> Rehearsal {
    let world = try #require(ReferenceWorld.shared)
    let setting = try #require(world.setting())
    var rehearsal = try #require(Rehearsal(setting, language: language))
    let path =
      "\(ReferenceWorld.root)/Tests/TranscriptTests/Transcripts/\(language.rawValue)-figures/typed.txt"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    for line in lines.prefix(11) { rehearsal.type(String(line)) }
    return rehearsal
  }

  private func step(_ rehearsal: Rehearsal) -> String? {
    Negotiator(rehearsal.setting).question(of: rehearsal.meeting)?.step
  }

  @Test(
    arguments: [
      (Language.en, "we take silver"), (.de, "wir nehmen Silber"), (.fr, "nous prenons l'argent"),
      (.it, "prendiamo l'argento"), (.ru, "берём серебро"),
    ])
  func `an option by its name is chosen, and the wish stays on record`(
    language: Language, line: String
  ) throws {
    var rehearsal = try atWays(language)
    #expect(step(rehearsal) == "ways")
    rehearsal.type(line)
    #expect(rehearsal.facts.decisions.map(\.tier) == ["silver"], "\(line)")
    #expect(rehearsal.facts.requirements.count == 1)
    rehearsal.type("/undo")
    #expect(step(rehearsal) == "ways" && rehearsal.facts.decisions.isEmpty)
  }

  @Test(arguments: ["perhaps silver", "is silver enough?", "not silver", "silver or gold"])
  func `what is no choice of an option chooses none`(line: String) throws {
    var rehearsal = try atWays(.en)
    rehearsal.type(line)
    #expect(rehearsal.facts.decisions.isEmpty, "\(line)")
  }
}
