import Quantities

/// M01, M03: unit and direction follow from the formula; figures of a formula are real shares.
package enum IndicatorFormulaRule: CatalogueRule {
  package static let id = "catalogue-indicator-formula"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.indicators.flatMap { indicator in
      switch indicator.formula {
      case .durationRatio, .eventRatio: ratio(indicator)
      case .shareWithin(let share): time(indicator, figure: share, key: "share-within")
      case .percentile(let share): time(indicator, figure: share, key: "percentile")
      }
    }
  }

  private static func ratio(_ indicator: Indicator) -> [CatalogueFinding] {
    guard indicator.unit != .percent || indicator.direction != .higher else { return [] }
    return [
      fault(
        "indicators/\(indicator.id)/formula",
        "a ratio is measured in percent, and higher is better",
        "Write \"unit: percent\" and \"direction: higher\", or choose another formula.")
    ]
  }

  private static func time(
    _ indicator: Indicator, figure: Percent, key: String
  ) -> [CatalogueFinding] {
    if figure <= .zero || figure >= .hundred {
      return [
        fault(
          "indicators/\(indicator.id)/formula/\(key)", "\(figure) is no share of cases",
          "Write a percentage above 0 and below 100, such as 95.")
      ]
    }
    guard indicator.unit == .percent || indicator.direction != .lower else { return [] }
    return [
      fault(
        "indicators/\(indicator.id)/formula",
        "a time is not measured in percent, and lower is better",
        "Write a unit of time and \"direction: lower\", or choose another formula.")
    ]
  }
}
