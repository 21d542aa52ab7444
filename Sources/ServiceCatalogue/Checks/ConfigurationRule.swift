/// T12: there is at least one way to take a service that is offered.
///
/// No add-on has to be taken, so wherever there is a tier there is a way.
package enum ConfigurationRule: CatalogueRule {
  package static let id = "catalogue-no-tier"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.filter { $0.status == .live && $0.tiers.isEmpty }.map { service in
      fault(
        "services/\(service.id)/tiers", "nothing of \(service.id) can be chosen",
        "Add a tier, or take its status back to \"pipeline\".")
    }
  }
}
