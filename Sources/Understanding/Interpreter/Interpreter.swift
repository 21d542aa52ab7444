package import Dialogues
package import Quantities
package import Wording

/// Reads what a person typed to an open question: offline, explainable, the same words always the
/// same meaning.
package struct Interpreter: Sendable {
  private let lexicons: [Language: Lexicon]

  package init(lexicons: [Language: Lexicon]) {
    self.lexicons = lexicons
  }

  /// What a line means as a reply to a question. Total: every line has a meaning.
  ///
  /// The given language comes first; customers who mix languages are understood in the others.
  package func read(
    _ line: String, to question: Question, in language: Language, context: ReadingContext
  ) -> Meaning {
    let text = String(line.unicodeScalars.prefix(Self.longest))
    let tokens = TokenLine(text)
    guard let first = ordered(language).first else { return .unclear(words: text, near: []) }
    let reading = LineReading(
      words: CommandLine.trimmed(text), line: tokens, lexicon: first,
      others: Array(ordered(language).dropFirst()), question: question, context: context)
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
    guard let lexicon = ordered(language).first else { return [] }
    return QuantityReader(line: TokenLine(text), lexicon: lexicon, today: today).quantities
  }

  /// More than anybody types; the rest of a pasted file is left out.
  private static let longest = 20_000

  private func ordered(_ language: Language) -> [Lexicon] {
    let others = Language.allCases.filter { $0 != language }
    return ([language] + others).compactMap { lexicons[$0] }
  }
}
