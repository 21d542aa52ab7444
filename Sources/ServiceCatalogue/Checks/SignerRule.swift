/// A02: a person signs for the provider; a team cannot.
package enum SignerRule: CatalogueRule {
  package static let id = "catalogue-signer"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    guard catalogue.contact(catalogue.provider.signs)?.kind == .team else { return [] }
    return [
      fault(
        "provider/signs", "\"\(catalogue.provider.signs)\" is a team and cannot sign",
        "Name the person who signs for the provider.")
    ]
  }
}
