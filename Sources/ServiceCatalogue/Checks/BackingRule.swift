import Quantities

/// U01: what is promised is guaranteed by what stands behind it: 1 − Σ(1 − A) ≥ target.
///
/// A warning: a tier that is not backed may be shown, with its true status (MEETING 3).
package enum BackingRule: CatalogueRule {
  package static let id = "catalogue-unbacked"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.compactMap { tier in
        let backing = catalogue.backing(of: tier, in: service)
        guard let target = backing.target, let guaranteed = backing.guaranteed,
          backing.isTooLow
        else { return nil }
        return warning(
          "services/\(service.id)/tiers/\(tier.id)/targets/\(backing.indicator)",
          "\(target) % is promised, \(guaranteed.percentDescription(decimals: 4)) % is guaranteed",
          "Lower the target, or agree better ones with: \(backing.parts.joined(separator: ", ")).")
      }
    }
  }
}
