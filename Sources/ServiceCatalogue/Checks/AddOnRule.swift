/// T10: each add-on can be chosen: in some tier, together with what it requires.
package enum AddOnRule: CatalogueRule {
  package static let id = "catalogue-add-on"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.filter { !$0.tiers.isEmpty && !$0.addOns.isEmpty }.flatMap { service in
      let takeable = service.space.takeable
      return service.addOns.filter { !takeable.contains($0.id) }.map { addOn in
        fault(
          "services/\(service.id)/add-ons/\(addOn.id)",
          "\"\(addOn.id)\" can be chosen in no tier of \(service.id)", remedy(addOn, service))
      }
    }
  }

  private static func remedy(_ addOn: AddOn, _ service: Service) -> String {
    if addOn.availableFor.isEmpty { return "Name a tier in \"available-for\"." }
    let both = Set(addOn.requires).intersection(addOn.excludes).sorted()
    if let first = both.first { return "Remove \"\(first)\" from \"requires\" or \"excludes\"." }
    return "Offer what it requires in the same tier, and exclude nothing that it requires."
  }
}
