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
  /// "anderthalb", "полтора": one and a half in one word; a language may have none.
  case halfMore = "half-more"
  /// "and" inside a number.
  case joining
  case atMost = "at-most"
  case atLeast = "at-least"
  case about
  /// "minus": before a number.
  case minus
  /// "one in three": between the two.
  case over
  /// "from", "between" and "to", "and" of a range.
  case rangeFrom = "range-from"
  case rangeTo = "range-to"
  /// "a few", "a couple of": so many, roughly.
  case few, couple
  /// "the whole" day.
  case whole
  /// 2 "extra" minutes.
  case extra
  /// "the one": no number.
  case pronoun
  /// "none" as a count.
  case nothing
}
