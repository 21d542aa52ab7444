import Quantities

/// S01: credits begin exactly where the target is missed.
package enum SchemeTargetRule: CatalogueRule {
  package static let id = "catalogue-scheme-target"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.compactMap { tier in
        tier.credits.flatMap(catalogue.scheme).flatMap {
          finding($0, tier, at: "services/\(service.id)/tiers/\(tier.id)/credits")
        }
      }
    }
  }

  private static func finding(
    _ scheme: CreditScheme, _ tier: Tier, at path: String
  ) -> CatalogueFinding? {
    guard let target = tier.targets[scheme.indicator] else {
      return fault(
        path, "\"\(scheme.id)\" credits \"\(scheme.indicator)\", which this tier does not promise",
        "Add the target, or choose another scheme.")
    }
    guard let top = scheme.bands.first?.below, top.value != target else { return nil }
    return fault(
      path, "\"\(scheme.id)\" credits from \(top) % down, but the target is \(target) %",
      "Use a scheme whose first band is below \(target), or change the target.")
  }
}
