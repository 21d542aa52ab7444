import Wording

/// The short name of an outcome fits the first column of a table in every language.
package enum ShortTextRule: CatalogueRule {
  package static let id = "catalogue-short"
  private static let columns = 18

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.outcomes.flatMap { outcome in
      outcome.short.languages.compactMap { language in
        let text = outcome.short.in(language)
        guard text.count > columns else { return nil }
        return fault(
          "outcomes/\(outcome.id)/short/\(language.code)",
          "\"\(text)\" has \(text.count) columns", "Find a name of at most \(columns) columns.")
      }
    }
  }
}
