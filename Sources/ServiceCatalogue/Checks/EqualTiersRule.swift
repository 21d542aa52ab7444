import Quantities

/// T04: two tiers never promise the same for different prices.
package enum EqualTiersRule: CatalogueRule {
  package static let id = "catalogue-tier-equal"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.indices.flatMap { index in
        service.tiers[..<index].filter { isEqual($0, service.tiers[index]) }.map { earlier in
          let tier = service.tiers[index]
          return fault(
            "services/\(service.id)/tiers/\(tier.id)",
            "\(tier.id) promises the same as \(earlier.id)",
            "Let them differ in a target, hours, support or limit, or remove one.")
        }
      }
    }
  }

  /// Equal in all that is promised: everything but id, rank, name, price, credits and benefits.
  private static func isEqual(_ one: Tier, _ other: Tier) -> Bool {
    one.hours == other.hours && one.targets == other.targets
      && one.priorities == other.priorities && one.support == other.support
      && one.continuity == other.continuity && one.maintenance == other.maintenance
      && one.longestInterruption == other.longestInterruption && one.limits == other.limits
  }
}
