/// U01: a component without an OLA or contract leaves every target of its services unproven.
package enum UnderpinningMissingRule: CatalogueRule {
  package static let id = "catalogue-underpinning-missing"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let backed = Set(catalogue.underpinnings.map(\.supports))
    let known = Set(catalogue.components.map(\.id))
    return catalogue.services.flatMap { service in
      service.dependsOn.enumerated()
        .filter { known.contains($0.element) && !backed.contains($0.element) }
        .map {
          warning(
            "services/\(service.id)/depends-on/\($0.offset)",
            "nobody has agreed anything for \"\($0.element)\"",
            "Describe its OLA or contract in underpinnings.yaml; until then nothing is backed.")
        }
    }
  }
}
