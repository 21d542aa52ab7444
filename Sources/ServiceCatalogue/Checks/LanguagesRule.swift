import Wording

/// C07: every text stands in all languages that the catalogue names.
package enum LanguagesRule: CatalogueRule {
  package static let id = "catalogue-languages"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.texts.compactMap { placed in
      let missing = placed.text.missing(of: catalogue.languages)
      guard !missing.isEmpty else { return nil }
      let codes = missing.map(\.code).joined(separator: ", ")
      return fault(
        placed.path, "this text is missing in \(codes)",
        "Add \(missing.map { "\"\($0.code): …\"" }.joined(separator: " and ")).")
    }
  }
}
