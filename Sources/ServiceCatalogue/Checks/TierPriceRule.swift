import Quantities

/// T02: a better tier costs more a month; otherwise nobody has a choice to make.
package enum TierPriceRule: CatalogueRule {
  package static let id = "catalogue-tier-price"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.steps.filter { $0.higher.price.monthly <= $0.lower.price.monthly }.map { step in
        fault(
          "services/\(service.id)/tiers/\(step.higher.id)/price/monthly",
          "\(step.higher.id) costs \(step.higher.price.monthly), "
            + "no more than \(step.lower.id) with \(step.lower.price.monthly)",
          "Raise this price, lower the other, or offer only one of the two.")
      }
    }
  }
}
