package import ServiceCatalogue

extension Decision {
  /// The service as it was put on the table when the choice was made: its options with the prices
  /// and targets that were shown, so that no later catalogue rewrites them (D3, B1).
  ///
  /// An option that the catalogue no longer has is left out; one that was not shown too.
  package func asShown(_ service: Service) -> Service {
    guard let shown else { return service }
    return service.with(
      tiers: service.tiers.compactMap { tier in
        shown.option(tier.id).map {
          tier.with(price: TierPrice(monthly: $0.monthly, oneOff: $0.oneOff), targets: $0.targets)
        }
      })
  }

  /// The chosen option as it was shown; nil where the catalogue no longer has it.
  package func option(of service: Service) -> Tier? { asShown(service).tier(tier) }
}

extension Shown {
  package func option(_ tier: String) -> Option? { options.first { $0.tier == tier } }
}
