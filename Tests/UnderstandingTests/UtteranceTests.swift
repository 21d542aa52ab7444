import Diagnostics
import Dialogues
import Loading
import Testing
import Understanding
import Wording

/// Own utterances in five languages, each with the meaning that is right.
@Suite struct UtteranceTests {
  private static let tables: [Language: Entry] = {
    var tables: [Language: Entry] = [:]
    for language in Language.allCases {
      var faults = FaultList()
      let path = "\(World.root)/Tests/UnderstandingTests/Utterances/\(language.code).yaml"
      tables[language] = FileReader.read(path, &faults).flatMap { YAMLReader.read($0, &faults) }
    }
    return tables
  }()

  private static func lines(_ key: String, _ language: Language, in part: String? = nil) -> [String]
  {
    let entry = part.flatMap { tables[language]?[$0]?[key] } ?? tables[language]?[key]
    guard case .list(let items)? = entry?.content else { return [] }
    return items.compactMap(\.scalar)
  }

  /// The name of a meaning in the tables.
  private static func name(_ meaning: Meaning) -> String {
    switch meaning {
    case .answer: "answer"
    case .done: "done"
    case .skip: "skip"
    case .keep: "keep"
    case .back: "back"
    case .undo: "undo"
    case .why: "why"
    case .help: "help"
    case .example: "example"
    case .again: "again"
    case .compare: "compare"
    case .summary: "summary"
    case .stop: "stop"
    case .correction: "correction"
    case .beyond: "beyond"
    case .tooDear: "too-dear"
    case .objection: "objection"
    case .cost: "cost"
    case .costUndisclosed: "undisclosed"
    case .question: "question"
    case .ambiguous: "ambiguous"
    case .command: "command"
    case .unclear: "unclear"
    }
  }

  private static let intents = [
    "back", "undo", "why", "help", "example", "again", "skip", "done", "stop", "compare",
    "summary", "question", "too-dear", "objection", "undisclosed", "cost", "beyond", "correction",
  ]

  @Test(arguments: Language.allCases)
  func `what a line wants is found at an offer`(language: Language) {
    var right = 0
    var wrong: [String] = []
    for intent in Self.intents {
      let lines = Self.lines(intent, language)
      #expect(lines.count >= 8, "\(language) \(intent)")
      for line in lines {
        let meaning = World.read(line, World.offer, language)
        if Self.name(meaning) == intent {
          right += 1
        } else {
          wrong.append("\(intent): \(line) → \(Self.name(meaning))")
        }
        if case .answer = meaning { Issue.record("false choice: \(language) \(line)") }
      }
    }
    #expect(right * 100 >= (right + wrong.count) * 95, "\(language): \(right), wrong: \(wrong)")
  }

  @Test(arguments: Language.allCases)
  func `options are chosen by every name`(language: Language) {
    var wrong: [String] = []
    for tier in ["gold", "silver", "bronze"] {
      let lines = Self.lines(tier, language, in: "choose")
      #expect(lines.count >= 10)
      for line in lines {
        let meaning = World.read(line, World.offer, language)
        if meaning != .answer(values: ["tier": .ref(tier)]) { wrong.append("\(line) → \(meaning)") }
      }
    }
    #expect(wrong.isEmpty, "\(language): \(wrong)")
  }

  @Test(arguments: Language.allCases)
  func `a bare yes or no is understood where one option means it`(language: Language) {
    var wrong: [String] = []
    for choice in ["agreed", "object"] {
      for line in Self.lines(choice, language) {
        let meaning = World.read(line, World.terms, language)
        if meaning != .answer(values: ["terms-view": .choice(choice)]) {
          wrong.append("\(line) → \(meaning)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(language): \(wrong)")
  }

  @Test func `a yes or no before an option does not hide it`() {
    let object = Meaning.answer(values: ["terms-view": .choice("object")])
    let agreed = Meaning.answer(values: ["terms-view": .choice("agreed")])
    #expect(World.read("no, otherwise", World.terms) == object)
    #expect(World.read("нет, мы хотим иначе", World.terms, .ru) == object)
    #expect(World.read("yes, they suit us", World.terms) == agreed)
    #expect(World.read("no, they suit us", World.terms) != agreed)
    #expect(World.read("no, they suit us", World.terms) != object)
  }

  @Test(arguments: Language.allCases)
  func `free answers are never swallowed`(language: Language) {
    let lines = Self.lines("free", language)
    #expect(lines.count >= 20)
    for line in lines {
      let outcome = World.readUnnamed(line, World.outcomes, language)
      #expect(outcome == .answer(values: ["outcomes": .text(line)]), "\(language) \(line)")
      let objection = World.readUnnamed(line, World.objection, language)
      #expect(objection == .answer(values: ["objection": .text(line)]), "\(language) \(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func `nothing is chosen or confirmed by what only sounds like it`(language: Language) {
    let lines = Self.lines("unchosen", language)
    #expect(lines.count >= 20)
    let free = Self.lines("free", language)
    for line in lines + free {
      for question in [World.offer, World.terms, World.ways, World.services] {
        if case .answer(let values) = World.read(line, question, language) {
          Issue.record("\(language) \(line) → \(values)")
        }
      }
    }
  }
}
