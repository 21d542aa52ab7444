import Quantities

/// T10: a tier promises only what its service lists as an indicator.
package enum TargetIndicatorRule: CatalogueRule {
  package static let id = "catalogue-target-unlisted"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let known = Set(catalogue.indicators.map(\.id))
    return catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        tier.targets.keys.sorted()
          .filter { known.contains($0) && !service.indicators.contains($0) }
          .map { key in
            fault(
              "services/\(service.id)/tiers/\(tier.id)/targets/\(key)",
              "\"\(key)\" is not among the indicators of \(service.id)",
              "Add it to the service's \"indicators\", or remove the target.")
          }
      }
    }
  }
}
