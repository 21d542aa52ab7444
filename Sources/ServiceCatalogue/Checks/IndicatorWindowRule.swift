import Quantities

/// M04: measurement periods are aligned to the calendar: whole months, at most a year.
package enum IndicatorWindowRule: CatalogueRule {
  package static let id = "catalogue-indicator-window"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.indicators.compactMap { indicator in
      let window = indicator.window
      let isWhole = window.days == 0 && window.time == 0 && (1...12).contains(window.months)
      guard !isWhole else { return nil }
      return fault(
        "indicators/\(indicator.id)/window", "\(window) is not a number of whole months",
        "Write P1M for a month, P3M for a quarter or P1Y for a year.")
    }
  }
}
