import Quantities

/// K02: a desk that is "always" there has hours around the clock, holidays included.
package enum DeskAlwaysRule: CatalogueRule {
  package static let id = "catalogue-desk-always"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.filter { tier in
        tier.support.outside == .always
          && catalogue.calendar(tier.support.hours)?.isAlways == false
      }.map { tier in
        fault(
          "services/\(service.id)/tiers/\(tier.id)/support/outside",
          "the desk is said to be there always, but keeps the hours \"\(tier.support.hours)\"",
          "Name hours around the clock without holidays, or write \"on-call\".")
      }
    }
  }
}
