import Wording

/// A part of a lexicon file with the closed list of its keys: so that five languages stay parallel.
package enum LexiconSection: String, CaseIterable, Hashable, Sendable {
  /// Whole lines with a meaning of their own.
  case intents
  /// Ways of speaking with a place for the speaker's words.
  case patterns
  case answers
  /// Short words of the grammar: polite ones, joining ones, negations.
  case words
  /// Number words by their value, and words that count thousands.
  case numbers, magnitudes
  /// Words that make a number a part of one, by what they divide it by.
  case fractions
  /// Words that make a number a percentage, a bound, a half.
  case signs
  case units, periods, currencies, months, weekdays, days
  /// Weekdays in two or three letters, read where a date or service hours are asked for.
  case shortWeekdays = "short-weekdays"
  /// "First" to "thirty-first" by the number, and holidays by their rule.
  case ordinalDays = "ordinal-days"
  case holidays
  /// Words around times of day, service hours in words, and what is counted.
  case clock
  case serviceHours = "service-hours"
  case counted
  case ordinals, roles
  /// By the form in which a title is written.
  case titles
  /// Commands in plain words, words around the name of an answer, names of languages by their code.
  case repairs, naming, languages
  /// What words are about, for lines that no phrase has.
  case concepts

  /// The keys that the section must have; nil where every language has its own.
  package var keys: [String]? {
    switch self {
    case .intents: Intent.allCases.map(\.rawValue)
    case .patterns: Pattern.allCases.map(\.rawValue)
    case .answers: Agreement.allCases.map(\.rawValue)
    case .words: WordClass.allCases.map(\.rawValue)
    case .numbers, .magnitudes, .fractions, .titles, .currencies, .holidays, .counted: nil
    case .signs: NumberSign.allCases.map(\.rawValue)
    case .units: TimeUnitWord.allCases.map(\.rawValue)
    case .periods: PaymentPeriod.allCases.map(\.rawValue)
    case .months: (1...12).map { String($0) }
    case .weekdays, .shortWeekdays: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    case .clock: ClockWord.allCases.map(\.rawValue)
    case .serviceHours: ServiceHoursWord.allCases.map(\.rawValue)
    case .ordinalDays: (1...31).map { String($0) }
    case .days: DayWord.allCases.map(\.rawValue)
    case .ordinals: OrdinalWord.allCases.map(\.rawValue)
    case .roles: RoleWord.allCases.map(\.rawValue)
    case .repairs: RepairWord.allCases.map(\.rawValue)
    case .naming: NamingWord.allCases.map(\.rawValue)
    case .languages: Language.allCases.map(\.rawValue)
    case .concepts: Concept.allCases.map(\.rawValue)
    }
  }
}
