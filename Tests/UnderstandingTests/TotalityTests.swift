import Dialogues
import Testing
import Understanding
import Wording

/// Any line has a meaning, and figures stand inside it.
@Suite struct TotalityTests {
  /// Splitmix64.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "1", "000", ".", ",", " ", "'", "’", "/", "-", "%", "€", "?", "!", ":", ";", "(", "\u{A0}",
    "\u{202F}", "\u{301}", "ё", "й", "ß", "🙂", "\u{0}", "a", "b", "yes", "no", "back", "gold",
    "not", "up to", "8000", "a month", "11 December", "by", "Thursday", "end of", "in", "two weeks",
    "dr", "weber", "pays", "customer", "and", "one", "twenty", "hundred", "thousand", "half",
    "and a half", "hour", "min", "sorry, it is", "what is", "zwei", "undvierzig", "полтора", "час",
    "тыс.", "mille", "cent", "virgule", "99999999999999999999", "9223372036854775807",
    "92233720368547758",
    "153722867280912930", "dollars", "cents", "seconds", "minutes", "hours", "0,5", "12", "2026",
    "nines",
    "million",
    "quatre-vingt", "next", "k", "month", "year", "an",
  ]

  private static let questions = [
    World.offer, World.terms, World.ways, World.services, World.outcomes, World.objection,
    World.who,
    World.check, World.single(.money), World.single(.percent), World.single(.duration),
    World.single(.count), World.single(.number), World.single(.date), World.question(.ask, []),
    World.question(.form, []), World.question(.offer, []), World.question(.review, []),
  ]

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `any line has a meaning`(seed: UInt64) {
    var random = Random(state: seed)
    for _ in 0..<400 {
      let count = Int.random(in: 1...9, using: &random)
      var line = ""
      for _ in 0..<count {
        line += Self.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { line += " " }
      }
      let language = Language.allCases.randomElement(using: &random) ?? .en
      let question = Self.questions.randomElement(using: &random) ?? World.offer
      check(World.read(line, question, language), line, question, seed)
      let end = line.unicodeScalars.count
      let figures = World.interpreter.figures(in: line, language: language, today: World.today)
      var position = 0
      for figure in figures {
        #expect(
          figure.span.lowerBound >= position && figure.span.upperBound <= end, "\(seed) \(line)")
        #expect(!figure.span.isEmpty && !figure.readings.isEmpty, "\(seed) \(line)")
        position = figure.span.upperBound
      }
      _ = CommandLine.parse("/" + line)
      _ = SpeakerPrefix.split(line, World.people)
    }
  }

  @Test(arguments: Quantity.Kind.allCases)
  func `figures of every kind stand inside the line`(kind: Quantity.Kind) {
    var random = Random(state: 20_261_121)
    for _ in 0..<300 {
      let pieces = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }
      let (line, language) = (
        pieces.joined(), Language.allCases.randomElement(using: &random) ?? .en
      )
      let found = World.interpreter.figures(
        of: kind, in: line, language: language, today: World.today)
      let all = World.interpreter.everything(in: line, language: language, today: World.today)
      for figures in [found, all] {
        var position = 0
        for figure in figures {
          #expect(figure.span.lowerBound >= position && !figure.span.isEmpty, "\(line)")
          position = figure.span.upperBound
        }
        #expect(position <= line.unicodeScalars.count, "\(line)")
      }
    }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `slips of the fingers never make a line unreadable`(seed: UInt64) {
    let lines = [
      "dr weber customer, ms lang pays up to 8000 a month, tom is a nurse",
      "a, Herr Keller, bis 11. Dezember", "il nous faut 99,99 pour cent", "un'ora ci costa 1.800 €",
      "простите, я имел в виду Золото", "patient management and wi-fi", "2 h 30 min, 05/12/2026",
    ]
    var random = Random(state: seed)
    for _ in 0..<150 {
      var line = Array(lines.randomElement(using: &random) ?? "")
      for _ in 0..<Int.random(in: 1...3, using: &random) where line.count > 1 {
        let place = Int.random(in: 0..<line.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line.remove(at: place)
        case 1: line.insert(line[Int.random(in: 0..<line.count, using: &random)], at: place)
        default: line.swapAt(place, Int.random(in: 0..<line.count, using: &random))
        }
      }
      for question in Self.questions {
        check(World.read(String(line), question, .en), String(line), question, seed)
      }
    }
  }

  /// An answer fills only slots that are asked, with values that they admit.
  private func check(_ meaning: Meaning, _ line: String, _ question: Question, _ seed: UInt64) {
    switch meaning {
    case .answer(let values):
      #expect(!values.isEmpty, "seed \(seed): \(line)")
      for (id, value) in values {
        let slot = question.asked.first { $0.slot.id == id }?.slot
        let isItem = slot?.type == .list(.text) && value.text != nil
        #expect(isItem || slot?.type.admits(value) == true, "seed \(seed): \(line) → \(value)")
      }
    case .ambiguous(let readings, _): #expect(readings.count > 1, "seed \(seed): \(line)")
    default: break
    }
  }

  @Test func `a pasted text is a free answer and nothing else`() {
    let long = String(repeating: "vierundzwanzig hundert and 1.000, ", count: 2000)
    let words = String(long.dropLast())
    #expect(World.read(long, World.outcomes, .de) == .answer(values: ["outcomes": .text(words)]))
    #expect(World.read(long, World.offer, .de) == .unclear(words: words, near: []))
  }

  @Test func `a long line is read to its end`() {
    let long = "gold " + String(repeating: "vierundzwanzig hundert and 1.000, ", count: 110)
    for question in Self.questions {
      if case .answer(let values) = World.read(long, question, .de) {
        #expect(question.asked.allSatisfy { $0.options.isEmpty || values[$0.slot.id] == nil })
      }
    }
  }
}
