/// Service hours in words.
enum ServiceHoursWord: String, CaseIterable, Hashable, Sendable {
  /// "Round the clock".
  case always
  /// Monday to Friday.
  case weekdays
  /// "Werktags", "jours ouvrables", "giorni feriali": to some up to Friday, to others up to Saturday.
  case workingDays = "working-days"
  case daily, weekend, holidays
  /// "Except on".
  case except
  /// "Including".
  case andHolidays = "and-holidays"
}
