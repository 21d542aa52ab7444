/// Words and signs around a number.
enum NumberSign: String, CaseIterable, Hashable, Sendable {
  /// "a", "eine": one, but only before a unit.
  case article
  case percent
  case nines
  /// "point", "Komma".
  case point
  case half
  /// "and a half".
  case andHalf = "and-half"
  /// "and" inside a number.
  case joining
  case atMost = "at-most"
  case atLeast = "at-least"
}
