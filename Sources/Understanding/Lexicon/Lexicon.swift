import Quantities
package import Wording

/// The words of one language, made ready for finding them in a line.
///
/// All tables are built once; reading a line only looks words up. The words themselves stand in
/// `dialogs/lexicon/<language>.yaml`. A class that never changes, because it is handed from reader to
/// reader many times for each line.
package final class Lexicon: Sendable {
  package let language: Language
  let intents: PhraseTable<Intent>
  let patterns: PatternTable<Pattern>
  /// Commands in plain words: whole lines, and those with a place for words.
  let repairs: PhraseTable<RepairWord>
  let repairsWithWords: PatternTable<RepairWord>
  let naming: TablesByKey<NamingWord>
  let languages: PhraseTable<Language>
  let concepts: ConceptTable
  let agreements: PhraseTable<Agreement>
  let classes: TablesByKey<WordClass>
  let numbers: NumberLexicon
  /// What divides a number: 4 for "quarters".
  let fractions: PhraseTable<Int>
  let signs: TablesByKey<NumberSign>
  let units: PhraseTable<TimeUnitWord>
  let periods: PhraseTable<PaymentPeriod>
  let currencies: PhraseTable<CurrencyWord>
  let months: PhraseTable<Int>
  let weekdays: PhraseTable<Weekday>
  let days: TablesByKey<DayWord>
  let shortWeekdays: PhraseTable<Weekday>
  /// Days of a month, and which of several.
  let ordinalDays: PhraseTable<Int>
  let holidays: PhraseTable<HolidayRule>
  let clock: TablesByKey<ClockWord>
  let serviceHours: TablesByKey<ServiceHoursWord>
  /// What is counted, by a name that all languages share.
  let counted: PhraseTable<String>
  let ordinals: PhraseTable<OrdinalWord>
  let roles: PhraseTable<RoleWord>
  /// A title and the form in which it is written.
  let titles: PhraseTable<String>
  /// Words without weight for finding services, folded.
  let stopWords: Set<String>
  /// The words with which a figure, a day or an amount may begin, besides codes of currencies and
  /// numbers written as one word.
  private let figureStarts: WordNumbers

  package init(_ language: Language, _ words: LexiconWords) {
    let build = LexiconBuilder(language: language, words: words)
    self.language = language
    intents = build.table(.intents, Intent.init(rawValue:))
    patterns = build.patterns(.patterns, Pattern.self)
    repairs = build.table(.repairs, RepairWord.init(rawValue:))
    repairsWithWords = build.patterns(.repairs, RepairWord.self)
    naming = build.tables(.naming, NamingWord.self)
    languages = build.table(.languages, Language.init(rawValue:))
    concepts = build.concepts
    agreements = build.table(.answers, Agreement.init(rawValue:))
    classes = build.tables(.words, WordClass.self)
    numbers = NumberLexicon(build)
    fractions = build.table(.fractions) { Int($0) }
    signs = build.tables(.signs, NumberSign.self)
    units = build.table(.units, TimeUnitWord.init(rawValue:))
    periods = build.table(.periods, PaymentPeriod.init(rawValue:))
    currencies = build.table(.currencies, CurrencyWord.init(key:))
    months = build.table(.months) { Int($0) }
    weekdays = build.table(.weekdays, Weekday.init(rawValue:))
    days = build.tables(.days, DayWord.self)
    shortWeekdays = build.table(.shortWeekdays, Weekday.init(rawValue:))
    ordinalDays = build.table(.ordinalDays) { Int($0) }
    holidays = build.table(.holidays, HolidayRule.init(key:))
    clock = build.tables(.clock, ClockWord.self)
    serviceHours = build.tables(.serviceHours, ServiceHoursWord.self)
    counted = build.table(.counted) { $0 }
    ordinals = build.table(.ordinals, OrdinalWord.init(rawValue:))
    roles = build.table(.roles, RoleWord.init(rawValue:))
    titles = build.table(.titles) { $0 }
    stopWords = Set((words[.words][WordClass.stop.rawValue] ?? []).map(\.folded))
    let figures = [
      numbers.words.graph, numbers.magnitudes.graph, fractions.graph, units.graph,
      currencies.graph, months.graph, weekdays.graph, shortWeekdays.graph, ordinalDays.graph,
      holidays.graph,
    ]
    var starts = WordNumbers()
    for word in figures.flatMap(\.firstWords) + signs.firstWords + days.firstWords {
      _ = starts.add(word)
    }
    figureStarts = starts
  }
}

extension Lexicon {
  /// The end of a word of a class that begins at a token.
  func end(of kind: WordClass, _ tokens: [Token], at start: Int) -> Int? {
    classes.end(kind, tokens, at: start)
  }

  func end(of sign: NumberSign, _ tokens: [Token], at start: Int) -> Int? {
    signs.end(sign, tokens, at: start)
  }

  func end(of day: DayWord, _ tokens: [Token], at start: Int) -> Int? {
    days.end(day, tokens, at: start)
  }

  /// Whether a figure may begin with this token: most words begin none, which is told by one look
  /// instead of by the grammars of all kinds of figures.
  func mayBeginFigure(_ token: Token) -> Bool {
    token.kind != .word || token.range.count == 3
      || figureStarts.number(of: token.text, hash: token.hash) != nil
      || numbers.isCompound(token.text)
  }

  /// Whether a word of a class stands anywhere.
  func contains(_ kind: WordClass, _ tokens: [Token]) -> Bool {
    tokens.indices.contains { end(of: kind, tokens, at: $0) != nil }
  }

  /// The command that these words give at any question, without a slash: "back" for "zurück".
  package func command(_ words: String) -> String? {
    guard let intent = intents[TokenLine(words).words], intent.isCommand else { return nil }
    return intent.rawValue
  }

  /// A number as written "1,5" or "1.5"; the other sign parts thousands.
  var decimalSign: String { language == .en ? "." : "," }
}
