import Dialogues
import Wording

/// One line on its way to its meaning: the parts of the grammar stand in the extensions.
struct LineReading {
  /// The line without blanks around it.
  let words: String
  let line: TokenLine
  let lexicon: Lexicon
  /// The other languages, for customers who mix them.
  let others: [Lexicon]
  let question: Question
  let context: ReadingContext
  let names: NameWords
  /// Whether commands that name something are passed over.
  let isPlain: Bool
  private let figures = Once<[Quantity]>()
  private let matchers = Once<[OptionMatcher]>()
  private let concepts = Once<[ConceptLine]>()
  /// The words without polite ones around them, by language.
  let bareWords = OnceByLanguage<ArraySlice<String>>()

  init(
    words: String, line: TokenLine, lexicon: Lexicon, others: [Lexicon], question: Question,
    context: ReadingContext, names: NameWords, isPlain: Bool = false
  ) {
    self.words = words
    self.line = line
    self.lexicon = lexicon
    self.others = others
    self.question = question
    self.context = context
    self.names = names
    self.isPlain = isPlain
  }

  var tokens: [Token] { line.tokens }

  var lexicons: [Lexicon] { [lexicon] + others }

  /// What the words are about, for each of the lexicons.
  var conceptLines: [ConceptLine] {
    concepts.get { lexicons.map { ConceptLine(line.words, $0.concepts) } }
  }

  /// An option by its name comes before everything else, the free answer comes last.
  var meaning: Meaning {
    if words.isEmpty { return .keep }
    if line.words.isEmpty {
      return line.isAsking ? .help : .unclear(words: words, near: [])
    }
    return chosenExactly ?? agreed ?? agreedAndNamed ?? wholeLineIntent ?? wholeLineRepair
      ?? gist ?? clauses ?? noted ?? pattern ?? correctedFigure ?? repair ?? costOfHour
      ?? onOtherKeyboard ?? chosenPlainly ?? refused ?? answer
  }

  /// A short answer typed on the Latin keyboard in a Russian meeting: "lf" is "да".
  private var onOtherKeyboard: Meaning? {
    guard lexicon.language == .ru, let typed = KeyboardLayout.russian(words) else { return nil }
    let reading = LineReading(
      words: typed, line: TokenLine(typed), lexicon: lexicon, others: [], question: question,
      context: context, names: names)
    let meaning = reading.chosenExactly ?? reading.agreed ?? reading.wholeLineIntent
    if case .unclear? = meaning { return nil }
    return meaning
  }

  private var answer: Meaning {
    switch question.kind {
    case .offer: return offered
    case .choose: return chosen
    case .review: return reviewed
    case .form: return question.asked.count == 1 ? single : filled
    case .ask, .list: return single
    }
  }

  /// The meaning as an answer to the one slot that is asked.
  private var single: Meaning {
    guard let asked = question.asked.first else { return .unclear(words: words, near: []) }
    switch asked.slot.type {
    case .people: return people(asked.slot)
    case .text: return free(.text(words), asked.slot)
    case .list(.text): return free(.text(words), asked.slot)
    case .list(let element): return element == .people ? people(asked.slot) : selected(asked)
    case .choice, .ref: return chosen
    case .money, .percent, .duration, .count, .number, .date: return figure(asked.slot)
    }
  }

  private func free(_ value: Value, _ slot: Slot) -> Meaning {
    .answer(values: [slot.id: value])
  }

  func unclear(near: [Option] = []) -> Meaning { .unclear(words: words, near: near) }

  /// What finds the options of a slot.
  func matcher(_ asked: Question.Asked) -> OptionMatcher {
    let all = matchers.get {
      closed.map { OptionMatcher(asked: $0, kind: question.kind, lexicons: lexicons, names: names) }
    }
    return all.first { $0.asked.slot.id == asked.slot.id }
      ?? OptionMatcher(asked: asked, kind: question.kind, lexicons: lexicons, names: names)
  }

  func reader(_ lexicon: Lexicon) -> QuantityReader {
    QuantityReader(line: line, lexicon: lexicon, today: context.today)
  }

  /// The line's figures in the given language; in another one when that finds more of them to be
  /// more than bare numbers.
  var quantities: [Quantity] { figures.get { findQuantities() } }

  private func findQuantities() -> [Quantity] {
    let own = reader(lexicon).quantities
    func weight(_ found: [Quantity]) -> Int { found.count { $0.kind != .number } }
    guard weight(own) == 0 else { return own }
    return others.lazy.map { reader($0).quantities }.first { weight($0) > 0 } ?? own
  }

  /// Whether a "not" stands in the line, outside of bounds such as "no more than".
  var isNegated: Bool { isNegated(in: tokens.indices) }

  func isNegated(in range: Range<Int>) -> Bool {
    let figures = quantities
    return range.contains { index in
      lexicon.end(of: .negations, tokens, at: index) != nil
        && !figures.contains { $0.tokens.contains(index) || $0.negation == index }
    }
  }
}
