/// Words for days that are reckoned from today.
enum DayWord: String, CaseIterable, Hashable, Sendable {
  case today, tomorrow
  case dayAfterTomorrow = "day-after-tomorrow"
  /// "in" two weeks.
  case within
  /// "next" Monday.
  case next
  case endOf = "end-of"
  /// Behind a day of the month: "th", "st", "er".
  case ordinalEnd = "ordinal-end"
  /// Between day, month and year: "of", "de".
  case of
}
