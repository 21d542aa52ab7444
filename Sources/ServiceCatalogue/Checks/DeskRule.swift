import Quantities

/// Availability that is promised outside the desk's hours needs somebody who acts then.
package enum DeskRule: CatalogueRule {
  package static let id = "catalogue-desk"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      guard let indicator = catalogue.availabilityIndicator(of: service) else {
        return [CatalogueFinding]()
      }
      return service.tiers.filter { tier in
        tier.targets[indicator.id] != nil && tier.support.outside == .nextOpening
          && !catalogue.hours(tier.support.hours, cover: tier.hours)
      }.map { tier in
        fault(
          "services/\(service.id)/tiers/\(tier.id)/support/outside",
          "availability is promised in \"\(tier.hours)\", "
            + "but outside \"\(tier.support.hours)\" nobody acts",
          "Write \"outside: on-call\", widen the desk's hours, or promise fewer service hours.")
      }
    }
  }
}
