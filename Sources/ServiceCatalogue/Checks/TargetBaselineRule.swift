import Quantities

/// A4: an option promises more than there is without any agreement.
package enum TargetBaselineRule: CatalogueRule {
  package static let id = "catalogue-target-baseline"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      guard let indicator = catalogue.availabilityIndicator(of: service) else {
        return [CatalogueFinding]()
      }
      let baseline = service.baseline.availability
      return service.tiers.compactMap { tier in
        guard baseline < .hundred, let target = tier.targets[indicator.id], target > .zero,
          target <= baseline.value
        else { return nil }
        return warning(
          "services/\(service.id)/tiers/\(tier.id)/targets/\(indicator.id)",
          "\(target) % is promised, and \(baseline) % is there without any agreement",
          "Promise more, or correct the baseline: nobody pays for what is there anyway.")
      }
    }
  }
}
