/// C01: an id can stand in file names, addresses and other programs' formats.
package enum IdFormRule: CatalogueRule {
  package static let id = "catalogue-id"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.identified.filter { !$0.isWellFormed }.map(finding)
  }

  private static func finding(_ item: Identified) -> CatalogueFinding {
    fault(
      "\(item.path)/id", "\"\(item.id)\" is not an id",
      "Write 1 to 63 lower-case letters, digits and hyphens; begin and end with no hyphen.")
  }
}
