package import Quantities

/// What an offer comes to in figures: a price list's, or one of our own services.
package struct OfferStatistics: Hashable, Sendable {
  /// Plans, or tiers.
  package let tiers: Int
  /// What plans are told apart by: features; of our services the indicators and workload items.
  package let features: Int
  package let addOns: Int
  /// In how many ways it can be taken; nil where nobody could count them out.
  package let configurations: Natural?
  /// Nil where nothing has a price.
  package let cheapest: Exact?
  package let dearest: Exact?
  /// Dearer plans that give less of something than the next cheaper one.
  package let dominanceViolations: Int
  package let currency: Currency

  package init(_ list: PriceList) {
    let space = list.space
    tiers = list.plans.count
    features = list.features.count
    addOns = list.addOns.count
    configurations = space.count
    cheapest = space.cheapest
    dearest = space.dearest
    dominanceViolations = list.steps.count { !$0.losses.isEmpty }
    currency = list.currency
  }

  package init(_ service: Service, in catalogue: Catalogue) {
    let space = service.space
    tiers = service.tiers.count
    features = service.indicators.count + service.limits.count
    addOns = service.addOns.count
    configurations = service.configurations
    cheapest = space.cheapest
    dearest = space.dearest
    dominanceViolations = service.steps.count { step in
      !TierComparison(catalogue, lower: step.lower, higher: step.higher).losses.isEmpty
    }
    currency = catalogue.currency
  }
}
