package import Quantities
package import Wording

/// What stands under one field of a catalogue, exact.
package enum CatalogueValue: Hashable, Sendable {
  /// An id, a name or a word that is the same in every language.
  case text(String)
  case words(LocalizedText)
  case list([LocalizedText])
  case ids([String])
  case money(Money)
  case percent(Percent)
  /// A figure in the unit that its indicator or outcome names.
  case figure(Exact)
  case count(Int)
  case minutes(Int)
  case days(Int)
  case months(Int)
  case date(LocalDate)
  case period(Period)
  case week([Weekday: [TimeRange]])
  case flag(Bool)
  /// Words by which something is found, by language.
  case synonyms([Language: [String]])
}
