/// C01: an id means one thing of its kind.
package enum UniqueIdRule: CatalogueRule {
  package static let id = "catalogue-id-twice"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.identified.filter { $0.path.contains("#") }.map { item in
      fault(
        "\(item.path)/id", "the \(item.kind) \"\(item.id)\" stands here for the second time",
        "Give it another id, or remove one of the two.")
    }
  }
}
