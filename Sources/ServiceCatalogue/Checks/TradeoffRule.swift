/// T03: a trade-off excuses something of which a dearer tier really gives less.
package enum TradeoffRule: CatalogueRule {
  package static let id = "catalogue-tradeoff"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.services.flatMap { service in
      service.tiers.filter { !$0.tradeoffs.isEmpty }.flatMap { tier in
        let lower = service.steps.first { $0.higher.id == tier.id }?.lower
        let losses = lower.map { TierComparison(catalogue, lower: $0, higher: tier).losses } ?? []
        return tier.tradeoffs.enumerated().filter { _, tradeoff in
          !losses.contains { tradeoff.excuses($0.key) }
        }.map { index, tradeoff in
          fault(
            "services/\(service.id)/tiers/\(tier.id)/tradeoffs/\(index)/field",
            "\(tier.id) gives no less of \"\(tradeoff.field)\" than the tier below it",
            remedy(
              losses.map(\.key).filter { key in
                !tier.tradeoffs.contains { $0.excuses(key) }
              }))
        }
      }
    }
  }

  private static func remedy(_ open: [String]) -> String {
    open.isEmpty
      ? "Remove the trade-off: nothing is given up."
      : "Remove the trade-off, or name what is less: \(open.joined(separator: ", "))."
  }
}
