import Diagnostics
import Dialogues
import EntenteTestSupport
import Foundation
import Loading
import Quantities
import Terminal
import Understanding
import Wording

/// Random and mutated utterances through the readers of figures, seeded; each also as an answer to a
/// question.
///
/// `understanding-fuzz COUNT [SEED] [FIRST]`, from the root of the project. Every figure stands inside
/// of its line, none overlaps another, no utterance takes 50 ms of processor time. Prints one JSON
/// object; what breaks a rule stands on standard error with its number, and the exit code is 1.
@main
struct UnderstandingFuzz {
  private let texts: [String]
  private let words: [String]
  private let interpreter: Interpreter
  private let today = LocalDate(dayNumber: 20_778)

  static func main() throws {
    let numbers = Swift.CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard let count = numbers.first, count > 0, let fuzz = UnderstandingFuzz() else {
      try Output.error.write(line: "understanding-fuzz COUNT [SEED] [FIRST], beside dialogs/")
      exit(64)
    }
    let seed = UInt64(numbers.dropFirst().first ?? 20_261_121)
    let first = numbers.dropFirst(2).first ?? 0
    var (complaints, slowest, slowestNumber, figures) = (0, 0.0, 0, 0)
    for number in first..<(first + count) {
      // One utterance is looked for: it may be what stops the program.
      if count == 1 {
        try Output.error.write(line: fuzz.line(seed: seed &+ UInt64(number)).debugDescription)
      }
      let round = fuzz.round(seed: seed &+ UInt64(number))
      figures += round.figures
      if round.milliseconds > slowest { (slowest, slowestNumber) = (round.milliseconds, number) }
      guard !round.isSound || round.milliseconds > 50 else { continue }
      complaints += 1
      try Output.error.write(line: "\(number) of seed \(seed): \(round.line.debugDescription)")
    }
    try Output.standard.write(
      line: "{\"seed\":\(seed),\"utterances\":\(count),\"figures\":\(figures),"
        + "\"complaints\":\(complaints),\"slowestMs\":\(Int(slowest.rounded(.up))),"
        + "\"slowest\":\(slowestNumber)}")
    exit(complaints == 0 ? 0 : 1)
  }

  private init?() {
    var faults = FaultList()
    var sources: [SourceFile] = []
    guard let lexicons = LexiconLoader.load(folder: "dialogs/lexicon", &faults, &sources) else {
      return nil
    }
    interpreter = Interpreter(lexicons: lexicons)
    let folder = "Tests/UnderstandingTests/Evaluation"
    let files = Language.allCases.compactMap {
      try? String(contentsOfFile: "\(folder)/\($0.code).tsv", encoding: .utf8)
    }
    texts = files.flatMap { $0.split(separator: "\n") }.compactMap {
      $0.split(separator: "\t").last.map(String.init)
    }
    words = Set(texts.flatMap { $0.split(separator: " ").map(String.init) }).sorted()
    if texts.isEmpty { return nil }
  }

  private struct Round {
    let line: String
    let figures: Int
    let isSound: Bool
    let milliseconds: Double
  }

  private func round(seed: UInt64) -> Round {
    var random = SplitMix(seed: seed)
    let line = line(&random)
    let language = Language.allCases.randomElement(using: &random) ?? .en
    let kind = Quantity.Kind.allCases.randomElement(using: &random) ?? .number
    let start = Self.milliseconds
    let one = interpreter.figures(of: kind, in: line, language: language, today: today)
    let all = interpreter.everything(in: line, language: language, today: today)
    let question = Self.questions.randomElement(using: &random) ?? Self.questions[0]
    _ = interpreter.read(
      line, to: question, in: language,
      context: ReadingContext(people: [], today: today, currency: .euro))
    let spent = Self.milliseconds - start
    let end = line.unicodeScalars.count
    let isSound = [one, all].allSatisfy { Self.isOrdered($0.map(\.span), end: end) }
    return Round(
      line: line, figures: one.count + all.count, isSound: isSound, milliseconds: spent)
  }

  private func line(seed: UInt64) -> String {
    var random = SplitMix(seed: seed)
    return line(&random)
  }

  private func line(_ random: inout SplitMix) -> String {
    Bool.random(using: &random) ? mutated(&random) : mixed(&random)
  }

  private static func isOrdered(_ spans: [Range<Int>], end: Int) -> Bool {
    var position = 0
    for span in spans {
      guard span.lowerBound >= position, !span.isEmpty, span.upperBound <= end else { return false }
      position = span.upperBound
    }
    return true
  }

  /// An utterance with a few slips.
  private func mutated(_ random: inout SplitMix) -> String {
    var line = Array(texts.randomElement(using: &random) ?? "")
    let signs = Array("0123456789 .,-/:%€$'’½hk\u{A0}\u{301}ё🙂")
    for _ in 0..<Int.random(in: 1...6, using: &random) where line.count > 1 {
      let place = Int.random(in: 0..<line.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: line.remove(at: place)
      case 1: line.insert(line[Int.random(in: 0..<line.count, using: &random)], at: place)
      case 2: line[place] = signs.randomElement(using: &random) ?? " "
      default: line.swapAt(place, Int.random(in: 0..<line.count, using: &random))
      }
    }
    return String(line)
  }

  /// Words of all languages in any order.
  private func mixed(_ random: inout SplitMix) -> String {
    let count = Int.random(in: 1...14, using: &random)
    let taken = (0..<count).compactMap { _ in words.randomElement(using: &random) }
    return taken.joined(separator: Bool.random(using: &random) ? " " : "")
  }

  /// A question of every kind, with slots of every type.
  private static let questions: [Question] = {
    let tiers = ["Bronze", "Silver", "Gold"].map {
      Option(id: $0.lowercased(), label: LocalizedText(.en, $0), also: [:])
    }
    let types: [SlotType] = [
      .text, .money, .percent, .duration, .count, .number, .date, .people, .list(.text),
    ]
    let single = types.map { question(.ask, [asked("slot", $0)]) }
    return single + [
      question(.offer, [asked("tier", .ref("tiers"), tiers)]),
      question(.choose, [asked("way", .choice(tiers.map(\.id)), tiers)]),
      question(.list, [asked("items", .list(.text))]),
      question(.form, types.prefix(7).enumerated().map { asked("slot\($0)", $1) }),
      question(.review, [asked("review", .choice(tiers.map(\.id)), tiers)]),
    ]
  }()

  private static func asked(
    _ id: String, _ type: SlotType, _ options: [Option] = []
  ) -> Question.Asked {
    .init(slot: Slot(id: id, type: type), isRequired: true, options: options)
  }

  private static func question(_ kind: Question.Kind, _ asked: [Question.Asked]) -> Question {
    Question(
      place: Place("fuzz"), dialogue: "fuzz", step: "fuzz", phase: "fuzz", kind: kind, asked: asked,
      isSkippable: true, kept: [:])
  }

  private static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}
