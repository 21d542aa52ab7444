import Wording

/// E3, O01: what a customer reads speaks of outcomes and use, not of applications and machines.
package enum TechnologyWordRule: CatalogueRule {
  package static let id = "catalogue-technology-word"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.texts.filter { !$0.isInternal }.flatMap { placed in
      placed.text.languages.compactMap { language in
        guard let word = TechnologyWords.first(in: placed.text.in(language), language) else {
          return nil
        }
        return warning(
          "\(placed.path)/\(language.code)", "\"\(word)\" is a word of technology",
          "Say what the customer gets or can do, in the customer's own words.")
      }
    }
  }
}
