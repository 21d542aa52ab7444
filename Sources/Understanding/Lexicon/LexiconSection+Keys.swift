extension LexiconSection {
  /// Whether a key of a section without a closed list means something; else its words would be lost.
  package func takes(_ key: String) -> Bool {
    switch self {
    case .numbers: Int(key) != nil
    case .currencies: CurrencyWord(key: key) != nil
    case .intents, .patterns, .answers, .words, .magnitudes, .signs, .units, .periods, .months,
      .weekdays, .days, .ordinals, .roles, .titles, .repairs, .naming, .languages, .concepts:
      true
    }
  }
}
