package import Quantities
package import ServiceCatalogue
package import Understanding

/// A measure of the catalogue for a wish without a figure: what is measured, and the best that an
/// option promises (D6).
package struct MeasureProposal: Hashable, Sendable {
  package let indicator: Indicator
  package let target: Exact
  /// The first option that promises it.
  package let tier: String

  /// Nil where the service promises nothing of the kind.
  package init?(_ quality: WishedQuality, of service: Service, in catalogue: Catalogue) {
    let promised = service.indicators.compactMap { catalogue.indicator($0) }
      .filter { indicator in service.tiers.contains { $0.targets[indicator.id] != nil } }
    guard let indicator = promised.first(where: { quality.isMeasured(by: $0) }) else { return nil }
    let targets = service.tiers.compactMap { tier in
      tier.targets[indicator.id].map { (tier: tier.id, target: $0) }
    }
    let best =
      switch indicator.direction {
      case .lower: targets.map(\.target).min()
      case .higher: targets.map(\.target).max()
      }
    guard let best, let first = targets.first(where: { $0.target == best }) else { return nil }
    self.indicator = indicator
    target = best
    tier = first.tier
  }
}

extension WishedQuality {
  /// Restoring is a share of cases within a time; what is done often has a percentile.
  fileprivate func isMeasured(by indicator: Indicator) -> Bool {
    switch (self, indicator.formula) {
    case (.availability, .durationRatio), (.speed, .percentile): true
    case (.restoration, .shareWithin): indicator.id.hasPrefix("restore-")
    case (.speed, .shareWithin): !indicator.id.hasPrefix("restore-")
    default: false
    }
  }
}
