/// T09: each tier brings something to an outcome of its service (A4: no price without a benefit).
package enum BenefitRule: CatalogueRule {
  package static let id = "catalogue-benefit"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let known = Set(catalogue.outcomes.map(\.id))
    return catalogue.services.flatMap { service in
      service.tiers.flatMap { tier -> [CatalogueFinding] in
        let path = "services/\(service.id)/tiers/\(tier.id)/benefits"
        if tier.benefits.isEmpty {
          return [
            fault(
              path, "\(tier.id) has a price and no benefit",
              "Say what it brings to an outcome of the service, and how that was found.")
          ]
        }
        let foreign = tier.benefits.map(\.outcome)
          .filter {
            known.contains($0) && !service.outcomes.isEmpty && !service.outcomes.contains($0)
          }
        return foreign.map { outcome in
          fault(
            "\(path)/\(outcome)/outcome", "\(service.id) does not serve the outcome \"\(outcome)\"",
            "Add it to the service's \"outcomes\", or speak of one of those.")
        }
      }
    }
  }
}
