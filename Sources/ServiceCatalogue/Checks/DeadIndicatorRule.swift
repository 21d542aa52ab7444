/// T10: an indicator of a service is promised by at least one of its tiers.
package enum DeadIndicatorRule: CatalogueRule {
  package static let id = "catalogue-indicator-dead"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.filter { !$0.tiers.isEmpty }.flatMap { service in
      let used = Set(service.tiers.flatMap(\.targets.keys))
      return service.indicators.enumerated().filter { !used.contains($0.element) }.map {
        fault(
          "services/\(service.id)/indicators/\($0.offset)",
          "no tier of \(service.id) has a target for \"\($0.element)\"",
          "Add a target to a tier, or remove the indicator from the service.")
      }
    }
  }
}
