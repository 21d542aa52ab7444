/// U02: what stands behind a tier holds in all of its service hours.
package enum UnderpinningHoursRule: CatalogueRule {
  package static let id = "catalogue-underpinning-hours"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        catalogue.backing(of: tier, in: service).uncovered.map { item in
          warning(
            "services/\(service.id)/tiers/\(tier.id)/hours",
            "\"\(tier.hours)\" is promised, but \"\(item)\" does not hold in all these hours",
            "Promise fewer hours, or agree longer ones in \"\(item)\".")
        }
      }
    }
  }
}
