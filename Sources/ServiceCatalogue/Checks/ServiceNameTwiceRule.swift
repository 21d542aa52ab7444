import Wording

/// Two services are never called the same in a language: a customer could not choose.
package enum ServiceNameTwiceRule: OutlineRule {
  package static let id = NameTwiceRule.id

  package static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    catalogue.languages.flatMap { language in
      NameTwiceRule.findings(
        outlines.map { ($0.id, $0.names[language], $0.keys[language]) }, at: "services",
        in: "name", language)
    }
  }
}
