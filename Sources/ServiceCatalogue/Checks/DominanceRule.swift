/// T03: a higher tier is nowhere worse than the one below it, unless it says why (`tradeoffs`).
package enum DominanceRule: CatalogueRule {
  package static let id = "catalogue-dominance"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.steps.flatMap { step in
        TierComparison(catalogue, lower: step.lower, higher: step.higher).losses.filter { loss in
          !step.higher.tradeoffs.contains { $0.excuses(loss.key) }
        }.map { loss in
          fault(
            "services/\(service.id)/tiers/\(step.higher.id)/\(loss.key)",
            "\(step.higher.id) gives less than \(step.lower.id): \(loss.what)",
            "Give at least what \(step.lower.id) gives, or name the reason under \"tradeoffs\".")
        }
      }
    }
  }
}
