import Quantities

/// M02: a target is of its unit: percent from 0 to 100, times above zero.
package enum TargetRangeRule: CatalogueRule {
  package static let id = "catalogue-target-range"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        tier.targets.sorted { $0.key < $1.key }.compactMap { key, value in
          catalogue.indicator(key).flatMap {
            finding($0, value, at: "services/\(service.id)/tiers/\(tier.id)/targets/\(key)")
          }
        }
      }
    }
  }

  private static func finding(
    _ indicator: Indicator, _ value: Exact, at path: String
  ) -> CatalogueFinding? {
    if indicator.unit == .percent {
      guard value < .zero || value > Exact(100) else { return nil }
      return fault(
        path, "a target of \(value) % is no share",
        "Write a percentage from 0 to 100, such as 99.9.")
    }
    guard value <= .zero else { return nil }
    return fault(path, "a target of \(value) is no time", "Write a number above 0.")
  }
}
