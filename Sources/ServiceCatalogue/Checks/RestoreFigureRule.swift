import Quantities

/// One promise, one figure: the target `restore-p1` is the restore time of priority 1 …
package enum RestoreFigureRule: CatalogueRule {
  package static let id = "catalogue-restore-figure"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.flatMap { tier in
        tier.priorities.compactMap { priority in
          finding(priority, tier, catalogue, at: "services/\(service.id)/tiers/\(tier.id)")
        }
      }
    }
  }

  private static func finding(
    _ priority: PriorityTarget, _ tier: Tier, _ catalogue: Catalogue, at path: String
  ) -> CatalogueFinding? {
    let key = "restore-p\(priority.priority)"
    guard let target = tier.targets[key], let unit = catalogue.indicator(key)?.unit,
      let factor = minutes(unit),
      target.multiplied(by: factor) != Exact(priority.restoreMinutes)
    else { return nil }
    return fault(
      "\(path)/targets/\(key)",
      "the target \(target) and the restore time of priority \(priority.priority) differ",
      "Write the same length of time in \"targets\" and in \"priorities\".")
  }

  private static func minutes(_ unit: Indicator.Unit) -> Exact? {
    switch unit {
    case .minute: Exact(1)
    case .hour: Exact(60)
    case .percent, .second: nil
    }
  }
}
