/// There is one set of standard terms for each kind of customer.
package enum TermsRule: CatalogueRule {
  package static let id = "catalogue-terms"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let kinds = catalogue.terms.map(\.kind)
    let absent = CustomerKind.allCases.filter { !kinds.contains($0) }.map { kind in
      fault(
        "terms", "there are no standard terms for \(kind.rawValue) customers",
        "Add an item with \"kind: \(kind.rawValue)\".")
    }
    let twice = Identified.list(kind: "terms", scope: "terms", ids: kinds.map(\.rawValue))
      .filter { $0.path.contains("#") }
      .map { fault($0.path, "terms for \($0.id) customers stand twice", "Keep one of the two.") }
    return absent + twice
  }
}
