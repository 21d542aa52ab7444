import Quantities

/// M02: a target of 100 % has no error budget: the first failure misses it, for the whole period.
package enum TargetWholeRule: CatalogueRule {
  package static let id = "catalogue-target-whole"
  package static let isAdvice = true

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        tier.targets.filter { key, value in
          value == Exact(100) && catalogue.indicator(key)?.unit == .percent
        }.keys.sorted().map { key in
          warning(
            "services/\(service.id)/tiers/\(tier.id)/targets/\(key)",
            "a target of 100 % leaves no room for a single failure",
            "Write what can be kept, such as 99.9; OpenSLO cannot hold 100.")
        }
      }
    }
  }
}
