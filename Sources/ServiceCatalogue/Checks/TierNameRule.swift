import Wording

/// T01: names tell the tiers of a service apart in every language.
package enum TierNameRule: CatalogueRule {
  package static let id = "catalogue-tier-name"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      catalogue.languages.flatMap { language in
        var seen: Set<String> = []
        return service.tiers.filter { !seen.insert($0.name.in(language)).inserted }.map { tier in
          fault(
            "services/\(service.id)/tiers/\(tier.id)/name/\(language.code)",
            "two tiers of \(service.id) are called \"\(tier.name.in(language))\"",
            "Give each tier a name of its own.")
        }
      }
    }
  }
}
