import Quantities

/// K03: holidays are known as long as the catalogue holds; else a later deadline would be guessed.
package enum HolidaysEndRule: CatalogueRule {
  package static let id = "catalogue-holidays-end"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    guard let end = catalogue.effective.to else { return [] }
    let used = Set(catalogue.calendars.compactMap(\.holidays))
    return catalogue.holidays.compactMap { set in
      let last = set.days.map(\.date.year).max() ?? 0
      guard used.contains(set.id), last < end.year else { return nil }
      return warning(
        "holidays/\(set.id)", "the holidays end in \(last), the catalogue on \(end)",
        "Add the holidays up to \(end.year).")
    }
  }
}
