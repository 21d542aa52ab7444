extension LexiconSection {
  /// Whether a key of a section without a closed list means something; else its words would be lost.
  package func takes(_ key: String) -> Bool {
    switch self {
    case .numbers: Int(key) != nil
    case .magnitudes, .fractions: Int(key).map { $0 > 1 } ?? false
    case .holidays: HolidayRule(key: key) != nil
    case .currencies: CurrencyWord(key: key) != nil
    case .intents, .patterns, .answers, .words, .signs, .units, .periods, .months,
      .weekdays, .shortWeekdays, .ordinalDays, .clock, .serviceHours, .counted, .days, .ordinals,
      .roles, .titles, .repairs, .naming,
      .languages, .concepts:
      true
    }
  }
}
