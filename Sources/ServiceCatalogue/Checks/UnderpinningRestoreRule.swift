/// U02: what stands behind a tier is restored within its time for priority 1.
package enum UnderpinningRestoreRule: CatalogueRule {
  package static let id = "catalogue-underpinning-restore"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        catalogue.backing(of: tier, in: service).slower.map { item in
          warning(
            "services/\(service.id)/tiers/\(tier.id)/priorities/1/restore",
            "\"\(item)\" promises a longer time to restore than this",
            "Promise a longer time, or agree a shorter one in \"\(item)\".")
        }
      }
    }
  }
}
