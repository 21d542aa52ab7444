import Dialogues
import EntenteTestSupport
import Negotiation
import Testing
import Understanding
import Wording

/// A digression is answered and leaves the question as it was: at every input step, in every language.
struct DigressionTests {
  /// What somebody says in a language to ask for it, and never to answer.
  private static let meanings = [
    "why", "help", "example", "again", "compare", "summary", "question",
  ]

  private static let commands: [CommandName] = [
    .help, .why, .example, .again, .compare, .summary, .offer, .agenda, .change, .status,
  ]

  private func expectSame(_ line: String, _ stop: Explorer.Stop, _ negotiator: Negotiator) {
    let turn = negotiator.turn(line, in: stop.meeting)
    #expect(turn.records.isEmpty, "\(line) at \(stop.typed)")
    #expect(Standpoint(turn.meeting) == Standpoint(stop.meeting), "\(line) at \(stop.typed)")
    #expect(!turn.utterances.isEmpty || turn.errand != nil, "\(line) at \(stop.typed)")
  }

  @Test(arguments: Language.allCases)
  func `words that ask for help leave the question as it was`(language: Language) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    let book = try #require(UtteranceBook(language))
    for (index, stop) in explorer.stops.enumerated() {
      let question = try #require(negotiator.question(of: stop.meeting))
      for meaning in Self.meanings {
        let lines = book[meaning].share(at: index, of: explorer.stops.count)
        for line in lines where !question.names(line) { expectSame(line, stop, negotiator) }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `commands that show something leave the question as it was`(language: Language) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    for (index, stop) in explorer.stops.enumerated() {
      for command in Self.commands {
        let names = command.names(in: language).share(at: index, of: explorer.stops.count)
        for name in names { expectSame("/\(name)", stop, negotiator) }
      }
      expectSame("/glossary RTO", stop, negotiator)
    }
  }

  @Test(arguments: Language.allCases)
  func `another language leaves the question as it was`(language: Language) throws {
    let explorer = try RepairWorld.explorer(language)
    let negotiator = Negotiator(explorer.setting)
    for stop in explorer.stops {
      for other in Language.allCases where other != language {
        let turn = negotiator.turn("/lang \(other.code)", in: stop.meeting)
        #expect(turn.meeting.language == other)
        #expect(turn.meeting.run == stop.meeting.run, "\(other) at \(stop.typed)")
      }
    }
  }
}
