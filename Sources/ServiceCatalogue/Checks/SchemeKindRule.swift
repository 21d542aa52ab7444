/// S04: credits are reckoned by bands; another kind of scheme is never reckoned as if it were one.
package enum SchemeKindRule: CatalogueRule {
  package static let id = "catalogue-scheme-kind"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.schemes.filter { $0.kind != .bands }.map { scheme in
      fault(
        "schemes/\(scheme.id)/kind",
        "credits of the kind \"\(scheme.kind.rawValue)\" are not reckoned here",
        "Write the same as bands with their credits, one scheme for each target.")
    }
  }
}
