/// O02: a service that is offered serves an outcome.
package enum LiveOutcomeRule: CatalogueRule {
  package static let id = "catalogue-no-outcome"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.filter { $0.status == .live && $0.outcomes.isEmpty }.map { service in
      fault(
        "services/\(service.id)/outcomes", "a live service without an outcome",
        "Name at least one outcome that it serves, or take its status back to \"pipeline\".")
    }
  }
}
