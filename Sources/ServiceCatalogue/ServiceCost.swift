package import Quantities

/// What the agreements behind a service cost a month; for the provider only.
///
/// The cost of an agreement is divided evenly among the services that stand on it, retired ones
/// left out: a stated rule, as catalogues know no other key.
package struct ServiceCost: Hashable, Sendable {
  /// All agreements behind the service, whole.
  package let total: Money
  /// What falls to this service, rounded half-up once.
  package let share: Money
  /// Agreements without a cost, by id.
  package let unknown: [String]

  package init(total: Money, share: Money, unknown: [String]) {
    self.total = total
    self.share = share
    self.unknown = unknown
  }

  /// How many customers at this price pay for the share; nil where nothing is charged.
  package func customers(covering price: Money) -> Int? {
    guard price.minor > 0 else { return nil }
    return Int((share.minor + price.minor - 1) / price.minor)
  }
}

extension Catalogue {
  /// How many services that are not retired stand on a component.
  package func servicesOn(_ component: String) -> Int {
    services.count { $0.status != .retired && $0.dependsOn.contains(component) }
  }

  package func cost(of service: Service) -> ServiceCost {
    var total = Money.zero(currency)
    var share = Ratio.zero
    var unknown: [String] = []
    for agreement in underpinnings(of: service) {
      guard let cost = agreement.monthlyCost else {
        unknown.append(agreement.id)
        continue
      }
      total += cost
      share = share + Ratio(cost.minor, Int64(max(1, servicesOn(agreement.supports))))
    }
    let unit = Money(minor: 1, currency: currency)
    return ServiceCost(total: total, share: unit.times(share), unknown: unknown)
  }
}
