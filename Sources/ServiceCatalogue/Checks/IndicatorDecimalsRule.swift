/// M05: at most four decimals are shown.
package enum IndicatorDecimalsRule: CatalogueRule {
  package static let id = "catalogue-indicator-decimals"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.indicators.filter { $0.decimals > 4 }.map { indicator in
      fault(
        "indicators/\(indicator.id)/decimals",
        "\(indicator.decimals) decimals are too many to read",
        "Write a number from 0 to 4; the verdict uses the exact ratio in any case.")
    }
  }
}
