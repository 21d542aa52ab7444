import Wording

/// A word for one service that is the name of another leads customers astray.
package enum SynonymForeignRule: OutlineRule {
  package static let id = "catalogue-synonym-foreign"
  package static let isAdvice = true

  package static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    Language.allCases.flatMap { language in
      let names = Dictionary(
        outlines.compactMap { service in
          service.keys[language].map { ($0, service.id) }
        }
      ) { first, _ in first }
      return outlines.flatMap { findings($0, names, language) }
    }
  }

  private static func findings(
    _ service: ServiceOutline, _ names: [String: String], _ language: Language
  ) -> [CatalogueFinding] {
    service.synonyms[language, default: []].enumerated().compactMap { index, word in
      guard let other = names[word.lowercased()], other != service.id else { return nil }
      return warning(
        "services/\(service.id)/synonyms/\(language.code)/\(index)",
        "\"\(word)\" is the name of \"\(other)\"",
        "Remove it here: whoever says it means the service of that name.")
    }
  }
}
