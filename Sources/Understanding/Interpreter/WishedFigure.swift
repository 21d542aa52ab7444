package import Dialogues
import Quantities
package import Wording

/// A figure that somebody names in a wish, with what it is about (D6, D7).
package struct WishedFigure: Hashable, Sendable {
  package enum Topic: Hashable, Sendable {
    /// How long something is down.
    case outage
    /// How soon it works again.
    case restoration
    case other
  }

  package let value: Value
  package let topic: Topic
  /// "20 minutes a month".
  package let isMonthly: Bool
  /// "At least": no limit to what may be bad.
  package let isLeast: Bool
  /// Where it stands, in scalars.
  package let span: Range<Int>
}

extension Interpreter {
  /// The figures of a wish in its language, each with one reading; one that could be read in two ways
  /// is left out, and so is one that was said roughly.
  package func wishedFigures(in text: String, language: Language) -> [WishedFigure] {
    guard let lexicon = lexicons(first: language).first else { return [] }
    let found = figures(in: text, language: language)
    guard !found.isEmpty else { return [] }
    let line = TokenLine(text)
    return line.withoutPeriods(found, lexicon).compactMap { figure in
      guard !figure.isAsked, let value = FigureReading.value(figure) else { return nil }
      let clause = line.clause(around: figure.tokens, lexicon)
      let periods = clause.indices.compactMap { lexicon.periods.match(clause, at: $0)?.value }
      let isRepaired = ConceptLine(TokenLine.words(clause[...]), lexicon.concepts).says([.repaired])
      return WishedFigure(
        value: value,
        topic: isRepaired
          ? .restoration : lexicon.contains(.outages, clause) ? .outage : .other,
        isMonthly: figure.period == .month || periods.contains(.month),
        isLeast: figure.bound == .atLeast, span: figure.span)
    }
  }
}

extension Interpreter {
  /// Where all figures of a wish stand, those that ``wishedFigures(in:language:)`` leaves out among
  /// them.
  package func wishedSpans(in text: String, language: Language) -> [Range<Int>] {
    guard let lexicon = lexicons(first: language).first else { return [] }
    return TokenLine(text).withoutPeriods(everything(in: text, language: language), lexicon)
      .map(\.span)
  }
}

extension TokenLine {
  /// The figures but for those that say only for which time another one holds: "20 minutes of downtime
  /// a month", "1,400 admissions a month".
  fileprivate func withoutPeriods(_ figures: [Quantity], _ lexicon: Lexicon) -> [Quantity] {
    figures.enumerated().filter { index, figure in
      guard index > 0, figure.kind == .duration,
        lexicon.periods.match(tokens, at: figure.tokens.lowerBound)?.end
          == figure.tokens.upperBound
      else { return true }
      let between = figures[index - 1].tokens.upperBound..<figure.tokens.lowerBound
      // "Restored in a day" is a time of its own, and no level holds for one.
      let isOwn =
        figures[index - 1].kind == .percent
        || TokenLine.words(tokens[between]).last.map(lexicon.stopWords.contains) ?? false
      return isOwn || !between.allSatisfy { tokens[$0].kind == .word }
    }.map(\.element)
  }

  /// The words around a figure, up to a comma, a joining word or the end of a sentence.
  fileprivate func clause(around figure: Range<Int>, _ lexicon: Lexicon) -> [Token] {
    func isEdge(_ index: Int) -> Bool {
      tokens[index].kind == .sign
        && [",", ";", ".", "!", "?", ":", "(", ")"].contains(tokens[index].text)
        || lexicon.end(of: WordClass.joining, tokens, at: index) != nil
    }
    var (start, end) = (figure.lowerBound, figure.upperBound)
    while start > 0, !isEdge(start - 1) { start -= 1 }
    while end < tokens.count, !isEdge(end) { end += 1 }
    return Array(tokens[start..<end])
  }
}
