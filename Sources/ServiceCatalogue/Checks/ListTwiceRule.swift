import Wording

/// What a list names twice was meant otherwise: a component named twice would even count twice.
package enum ListTwiceRule: CatalogueRule {
  package static let id = "catalogue-list-twice"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.lists.flatMap { path, items in
      var seen: Set<String> = []
      return items.enumerated().filter { !seen.insert($0.element.lowercased()).inserted }.map {
        fault(
          "\(path)/\($0.offset)", "\"\($0.element)\" stands in this list for the second time",
          "Keep one of the two, or write what was meant here.")
      }
    }
  }
}

extension Catalogue {
  /// Every list of words whose order or number means something.
  fileprivate var lists: [(path: String, items: [String])] {
    [("catalogue/languages", languages.map(\.code))]
      + indicators.map { ("indicators/\($0.id)/exclusions", $0.exclusions.map(\.rawValue)) }
      + outcomes.flatMap { words($0.synonyms, "outcomes/\($0.id)/synonyms") }
      + services.flatMap { service in
        service.lists + words(service.synonyms, "services/\(service.id)/synonyms")
      }
  }

  private func words(
    _ words: [Language: [String]], _ path: String
  ) -> [(path: String, items: [String])] {
    Language.allCases.compactMap { language in
      words[language].map { ("\(path)/\(language.code)", $0) }
    }
  }
}

extension Service {
  fileprivate var lists: [(path: String, items: [String])] {
    let path = "services/\(id)"
    return [
      ("\(path)/outcomes", outcomes), ("\(path)/users", users),
      ("\(path)/indicators", indicators), ("\(path)/depends-on", dependsOn),
    ]
      + tiers.flatMap { tier in
        [
          ("\(path)/tiers/\(tier.id)/support/channels", tier.support.channels.map(\.rawValue)),
          ("\(path)/tiers/\(tier.id)/support/languages", tier.support.languages.map(\.code)),
        ]
      }
      + addOns.flatMap { addOn in
        [
          ("\(path)/add-ons/\(addOn.id)/available-for", addOn.availableFor),
          ("\(path)/add-ons/\(addOn.id)/requires", addOn.requires),
          ("\(path)/add-ons/\(addOn.id)/excludes", addOn.excludes),
        ]
      }
  }
}
