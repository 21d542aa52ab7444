package import Quantities
package import ServiceCatalogue

/// Where the catalogue of today differs from what was shown when an option was chosen.
///
/// The choice keeps what was shown; the difference is said, never applied.
package struct Drift: Hashable, Sendable {
  package enum Point: Hashable, Sendable {
    case monthly(Money, now: Money)
    case oneOff(Money, now: Money)
    /// Over the standard term, which may have another length now.
    case total(Money, now: Money)
    /// By indicator; nil where the option did not, or does not, promise it.
    case target(String, Exact?, now: Exact?)
    /// The catalogue no longer has the option, or its service.
    case gone
  }

  /// Id of the decision: D1.
  package let decision: String
  package let service: String
  package let tier: String
  /// Whether it is the chosen option, and not one of the others that were offered.
  package let isChosen: Bool
  package let point: Point

  /// - Parameter months: the standard term of today.
  package static func of(
    _ decision: Decision, in catalogue: Catalogue, months: Int
  ) -> [Drift] {
    guard let shown = decision.shown else { return [] }
    let service = catalogue.service(decision.service)
    return shown.options.flatMap { option in
      points(option, service?.tier(option.tier), service, months).map { point in
        Drift(
          decision: decision.id, service: decision.service, tier: option.tier,
          isChosen: option.tier == decision.tier, point: point)
      }
    }
  }

  private static func points(
    _ shown: Shown.Option, _ tier: Tier?, _ service: Service?, _ months: Int
  ) -> [Point] {
    guard let tier, let service else { return [.gone] }
    let price = tier.price
    let total = price.total(months: months)
    var points: [Point] = []
    if shown.monthly != price.monthly {
      points.append(.monthly(shown.monthly, now: price.monthly))
    }
    if shown.oneOff != price.oneOff { points.append(.oneOff(shown.oneOff, now: price.oneOff)) }
    if shown.total != total { points.append(.total(shown.total, now: total)) }
    let indicators = service.indicators + shown.targets.keys.sorted()
    var seen: Set<String> = []
    for id in indicators where seen.insert(id).inserted && shown.targets[id] != tier.targets[id] {
      points.append(.target(id, shown.targets[id], now: tier.targets[id]))
    }
    return points
  }
}
