import Diagnostics
import Dialogues
import EntenteTestSupport
import Loading
import Negotiation
import Testing
import Understanding
import Wording

/// What is said in plain words does the same as the command: at every input step, in every language.
struct SpokenCommandTests {
  private func phrases(
    _ section: LexiconSection, _ key: String, _ language: Language
  ) throws -> [String] {
    var faults = FaultList()
    let path = "\(ReferenceWorld.root)/dialogs/lexicon/\(language.code).yaml"
    let words = FileReader.read(path, &faults).flatMap { LexiconLoader.words(in: $0, &faults) }
    return try #require(words)[section][key] ?? []
  }

  /// Section and key of the lexicon, and the command that does the same.
  private static let same: [(LexiconSection, String, CommandName)] = [
    (.intents, "back", .back), (.intents, "undo", .undo), (.repairs, "redo", .redo),
    (.intents, "skip", .skip), (.repairs, "park", .park), (.repairs, "agenda", .agenda),
    (.repairs, "change", .change), (.intents, "again", .again), (.repairs, "clear", .clear),
    (.repairs, "edit", .edit), (.repairs, "save", .save), (.repairs, "open", .open),
    (.repairs, "add-outcome", .add), (.repairs, "add-service", .add),
  ]

  private func command(_ name: CommandName, _ key: String, _ language: Language) -> String {
    let command = "/" + (name.names(in: language).first ?? name.rawValue)
    switch key {
    case "add-outcome": return command + " outcome"
    case "add-service": return command + " service"
    default: return command
    }
  }

  @Test(arguments: Language.allCases)
  func `plain words do what the command does`(language: Language) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    let said = try Self.same.map { section, key, _ in
      try phrases(section, key, language).filter { !$0.contains("{") }.flatMap(PhraseSamples.lines)
    }
    for (index, stop) in explorer.stops.enumerated() {
      let question = try #require(negotiator.question(of: stop.meeting))
      for ((_, key, name), lines) in zip(Self.same, said) {
        let typed = negotiator.turn(command(name, key, language), in: stop.meeting)
        for line in lines.share(at: index, of: explorer.stops.count) where !question.names(line) {
          let spoken = negotiator.turn(line, in: stop.meeting)
          #expect(
            Likeness(spoken) == Likeness(typed), "\(language) \"\(line)\" at \(stop.typed)")
        }
      }
    }
  }

  /// What a turn comes to, whatever its words.
  private struct Likeness: Equatable {
    let waiting: Run.Waiting
    let kinds: [String]
    let misstep: String?
    let errand: Errand?

    init(_ turn: Turn) {
      waiting = turn.meeting.run.waiting
      kinds = turn.records.map(\.content.name)
      misstep = turn.misstep?.id
      errand = turn.errand
    }
  }

  @Test(arguments: Language.allCases)
  func `what only sounds like a command stays an answer`(language: Language) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    let book = try #require(UtteranceBook(language))
    let free = explorer.stops.filter { stop in
      let question = negotiator.question(of: stop.meeting)
      return question?.asked.first?.slot.type.element == .text && question?.asked.count == 1
    }
    #expect(!free.isEmpty)
    for stop in free {
      for line in book["free"] {
        let turn = negotiator.turn(line, in: stop.meeting)
        let isKept = turn.records.contains { record in
          guard case .answered(let answer) = record.content else { return false }
          return answer.value?.text == line
        }
        #expect(isKept, "\(language) \"\(line)\" at \(stop.typed)")
      }
    }
  }
}
