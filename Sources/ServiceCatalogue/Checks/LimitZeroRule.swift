/// T11: a tier that limits something to nothing sells what nobody may use.
package enum LimitZeroRule: CatalogueRule {
  package static let id = "catalogue-limit-zero"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        tier.limits.filter { $0.value == 0 }.keys.sorted().map { key in
          fault(
            "services/\(service.id)/tiers/\(tier.id)/limits/\(key)",
            "a limit of 0 leaves nothing of \"\(key)\" to use",
            "Write how many are included, or leave the limit out where there is none.")
        }
      }
    }
  }
}
