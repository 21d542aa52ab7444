/// T03: a higher tier is nowhere worse than the one below it; nobody pays more for less.
package enum DominanceRule: CatalogueRule {
  package static let id = "catalogue-dominance"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.steps.flatMap { step in
        TierComparison(catalogue, lower: step.lower, higher: step.higher).losses.map { loss in
          fault(
            "services/\(service.id)/tiers/\(step.higher.id)/\(loss.key)",
            "\(step.higher.id) gives less than \(step.lower.id): \(loss.what)",
            "Give at least what \(step.lower.id) gives, or take it from \(step.lower.id) too.")
        }
      }
    }
  }
}
