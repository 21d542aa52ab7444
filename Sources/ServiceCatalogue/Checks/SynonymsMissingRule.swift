import Wording

/// C07: customers find a service or an outcome by their own words in each declared language.
package enum SynonymsMissingRule: CatalogueRule {
  package static let id = "catalogue-synonyms"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    let outcomes = catalogue.outcomes.map { ("outcomes/\($0.id)/synonyms", $0.synonyms) }
    let services = catalogue.services.map { ("services/\($0.id)/synonyms", $0.synonyms) }
    return (outcomes + services).compactMap { path, words in
      let missing = catalogue.languages.filter { words[$0, default: []].isEmpty }.map(\.code)
      guard !missing.isEmpty else { return nil }
      return warning(
        path, "there are no words for it in \(missing.joined(separator: ", "))",
        "Add the words by which customers call it, in small letters.")
    }
  }
}
