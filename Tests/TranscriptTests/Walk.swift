import Dialogues
import EntenteTestSupport
import Negotiation
import Understanding
import Wording

/// A meeting in which somebody types at random: mostly what fits, often what does not.
struct Walk {
  private(set) var rehearsal: Rehearsal
  /// Where answers were asked for, as `dialogue/step`.
  private(set) var visited: Set<String> = []
  /// How often each way was tried, also by the walks before.
  private(set) var tried: [String: Int]
  private var random: SplitMix
  private let book: UtteranceBook

  init?(
    _ setting: Setting, in language: Language, seed: UInt64, tried: [String: Int] = [:]
  ) {
    guard let book = UtteranceBook(language), let opened = Rehearsal(setting, language: language)
    else { return nil }
    (self.book, rehearsal, random) = (book, opened, SplitMix(seed: seed))
    self.tried = tried
  }

  /// Types so many lines, or fewer when the meeting ends: then only one more.
  mutating func go(_ steps: Int) {
    for _ in 0..<steps {
      guard let question else { return rehearsal.type(fitting()) }
      visited.insert("\(question.dialogue)/\(question.step)")
      rehearsal.type(nextLine())
    }
  }

  private var question: Question? {
    Negotiator(rehearsal.setting).question(of: rehearsal.meeting)
  }

  private mutating func nextLine() -> String {
    switch random.next(below: 30) {
    case 0...23: fitting()
    case 24: command()
    case 25: any(of: book["back"] + book["undo"] + ["/back 2", "/undo"])
    case 26: any(of: book["correction"] + book["cost"] + book["undisclosed"])
    case 27: any(of: Walk.nonsense + book["skip"])
    default: any(of: book.lines)
    }
  }

  /// What was least often tried here: one of the options by number, letter or name, the example,
  /// a wish beyond the options or within them, "too dear".
  private mutating func fitting() -> String {
    guard let question else { return any(of: ["/summary", "/back", "/draft", "/back 3"]) }
    let options = question.asked.flatMap(\.options)
    var ways = options.map(\.id) + ["example"]
    if question.kind == .offer { ways += ["beyond", "kept", "too-dear"] }
    if question.kind == .list { ways += ["free", "done"] }
    switch leastTried(ways, at: question) {
    case let index where index < options.count: return name(of: options[index], at: index)
    case options.count: return example(of: question)
    case let index where ways[index] == "free": return outcome()
    case let index where ways[index] == "kept": return any(of: ["98 %", "95 %", "97,5 %"])
    case let index: return any(of: book[ways[index]])
    }
  }

  private mutating func leastTried(_ ways: [String], at question: Question) -> Int {
    let keys = ways.map { "\(question.dialogue)/\(question.step)/\($0)" }
    let least = keys.map { tried[$0, default: 0] }.min() ?? 0
    let rare = keys.indices.filter { tried[keys[$0], default: 0] == least }
    let index = rare[random.next(below: rare.count)]
    tried[keys[index], default: 0] += 1
    return index
  }

  private mutating func name(of option: Option, at index: Int) -> String {
    let letter = index < 10 ? String(Array("abcdefghij")[index]) : "a"
    let language = rehearsal.meeting.language
    let names = [option.label.in(language)] + (option.also[language] ?? [])
    return any(of: ["\(index + 1)", letter] + names)
  }

  private mutating func example(of question: Question) -> String {
    let key = "\(question.step).example"
    let entry = rehearsal.setting.words.entry(
      question.dialogue, key, in: rehearsal.meeting.language)
    return entry?.template.description ?? any(of: book["agreed"])
  }

  /// What has to work, also such that no service serves, or what a user remarks.
  private mutating func outcome() -> String {
    switch random.next(below: 3) {
    case 0: any(of: ["Lorem ipsum dolor sit amet", "Xyzzy plugh", "Эники беники"])
    case 1: any(of: book["free"])
    default: "tom: " + any(of: book["free"])
    }
  }

  private mutating func command() -> String {
    let names = CommandName.allCases.flatMap { $0.names(in: rehearsal.meeting.language) }
    let rest = ["", "", "O1", "D1 weber", "tom", "lang", "de", "availability", "2", "x"]
    return "/\(any(of: names)) \(any(of: rest))"
  }

  private mutating func any(of lines: [String]) -> String {
    lines.isEmpty ? "" : lines[random.next(below: lines.count)]
  }

  private static let nonsense = [
    "☃", "qwertz", "???", "-1", "1.000", "99,9", "31.02.2027", "0", "//nothing", "/nothing", "\t",
    "\u{1B}[2J", "gold; silver", "lang: 2", "weber: a", "nobody: gold", "tom: 3", "5 minutes or so",
    String(repeating: "long ", count: 60), "1 January 2020", "🙂 🙂",
  ]
}
