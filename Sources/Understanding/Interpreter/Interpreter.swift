package import Dialogues
package import Quantities
package import Wording

/// Reads what a person typed to an open question: offline, explainable, the same words always the
/// same meaning.
package struct Interpreter: Sendable {
  private let lexicon: @Sendable (Language) -> Lexicon?
  let names = NameWords()
  private let orders = Memo<Int, [Lexicon]>(most: Language.allCases.count)
  private let readings = Memo<Figures, [Quantity]>(most: 1_000)

  package init(lexicons: [Language: Lexicon]) {
    lexicon = { lexicons[$0] }
  }

  /// - Parameter lexicon: asked when a line is read, so that lexicons may still be on their way while
  ///   the first question is put.
  package init(lexicon: @escaping @Sendable (Language) -> Lexicon?) {
    self.lexicon = lexicon
  }

  /// What a line means as a reply to a question. Total: every line has a meaning.
  ///
  /// The given language comes first; customers who mix languages are understood in the others.
  ///
  /// - Parameter plainly: without commands that name something in the speaker's own words. Read so
  ///   when what they name is nothing that the meeting knows.
  package func read(
    _ line: String, to question: Question, in language: Language, context: ReadingContext,
    plainly: Bool = false
  ) -> Meaning {
    let words = CommandLine.trimmed(line)
    guard let first = lexicons(first: language).first else {
      return .unclear(words: words, near: [])
    }
    if line.unicodeScalars.count > Self.longest { return long(words, question) }
    let reading = LineReading(
      words: words, line: TokenLine(line), lexicon: first,
      others: Array(lexicons(first: language).dropFirst()), question: question, context: context,
      names: names, isPlain: plainly)
    return reading.meaning
  }

  /// The figures of a text, each in its likelier reading; a bare number that can only be a level of
  /// availability (99.99) is read as a percentage.
  package func quantities(in text: String, language: Language) -> [Value] {
    figures(in: text, language: language).compactMap(FigureReading.value)
  }

  /// The figures of a text with their places and all their readings.
  ///
  /// - Parameter today: relative days and days without a year need it.
  package func figures(
    in text: String, language: Language, today: LocalDate? = nil
  ) -> [Quantity] {
    read(Figures(text: text, language: language, today: today, areAll: false))
  }

  /// Figures of every kind, service hours and counted things among them.
  package func everything(
    in text: String, language: Language, today: LocalDate? = nil
  ) -> [Quantity] {
    read(Figures(text: text, language: language, today: today, areAll: true))
  }

  /// What is wanted of a text: a wish is read again for every table that shows it.
  private struct Figures: Hashable {
    let text: String
    let language: Language
    let today: LocalDate?
    let areAll: Bool
  }

  private func read(_ wanted: Figures) -> [Quantity] {
    guard let lexicon = lexicons(first: wanted.language).first else { return [] }
    return readings.value(wanted) {
      let line = TokenLine(String(wanted.text.unicodeScalars.prefix(Self.longest)))
      let reader = QuantityReader(line: line, lexicon: lexicon, today: wanted.today)
      return wanted.areAll ? reader.everything : reader.quantities
    }
  }

  /// The figures of one kind, as where a question asks for nothing else.
  ///
  /// - Parameter language: nil where it is not known: then the first language counts in which any are
  ///   found.
  package func figures(
    of kind: Quantity.Kind, in text: String, language: Language?, today: LocalDate? = nil
  ) -> [Quantity] {
    let line = TokenLine(String(text.unicodeScalars.prefix(Self.longest)))
    let languages = language.map { [$0] } ?? Language.allCases
    return languages.lazy.compactMap(lexicon).map {
      QuantityReader(line: line, lexicon: $0, today: today).quantities(of: kind)
    }.first { !$0.isEmpty } ?? []
  }

  /// More than anybody types; a pasted text is a free answer or nothing.
  private static let longest = 4000

  private func long(_ words: String, _ question: Question) -> Meaning {
    guard let slot = question.asked.first?.slot, question.asked.count == 1,
      slot.type == .text || slot.type == .list(.text)
    else { return .unclear(words: words, near: []) }
    return .answer(values: [slot.id: .text(words)])
  }

  /// The lexicons of all languages, the given one first.
  func lexicons(first language: Language) -> [Lexicon] {
    orders.value(language.place) {
      let others = Language.allCases.filter { $0 != language }
      return ([language] + others).compactMap(lexicon)
    }
  }
}
