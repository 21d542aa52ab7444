/// Words for days that are reckoned from today.
enum DayWord: String, CaseIterable, Hashable, Sendable {
  case today, tomorrow, yesterday
  case dayAfterTomorrow = "day-after-tomorrow"
  case dayBeforeYesterday = "day-before-yesterday"
  /// Three days ahead.
  case thirdDay = "third-day"
  /// "The day after" and "the day before", only where a date is asked for.
  case followingDay = "following-day"
  case previousDay = "previous-day"
  case sameDay = "same-day"
  /// "in" two weeks.
  case within
  /// "next" Monday.
  case next
  case this, last
  /// Two weeks "ago", behind the span; "vor" zwei Wochen, before it.
  case ago
  case agoBefore = "ago-before"
  /// Two weeks "from now".
  case hence
  /// Two weeks "after" or "before" a date.
  case after, before
  /// Next "week", next "month", the third "day".
  case weekOf = "week-of"
  case monthOf = "month-of"
  case dayWord = "day-word"
  /// "En huit", "en quinze": a week or two from the next such day.
  case inWeek = "in-week"
  case inFortnight = "in-fortnight"
  /// The "closest" Monday to a date.
  case closest
  case endOf = "end-of"
  /// Behind a day of the month: "th", "st", "er".
  case ordinalEnd = "ordinal-end"
  /// Between day, month and year: "of", "de".
  case of
}
