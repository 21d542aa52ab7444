package import Quantities
package import Wording

/// One level of a service with its price, targets and support; on the screen an *option*.
package struct Tier: Hashable, Sendable {
  package let id: String
  /// 1 … n, from the plainest to the best.
  package let rank: Int
  package let name: LocalizedText
  package private(set) var price: TierPrice
  /// Service hours id.
  package let hours: String
  /// Target value by indicator id, in the indicator's unit.
  package private(set) var targets: [String: Exact]
  package let priorities: [PriorityTarget]
  package let support: TierSupport
  package let continuity: Continuity?
  /// Longest single interruption in minutes, where agreed.
  package let longestInterruption: Int?
  /// Maintenance window id.
  package let maintenance: String
  /// Limit by workload item id.
  package let limits: [String: Int]
  /// Credit scheme id; nil where none is offered.
  package let credits: String?
  package let benefits: [TierBenefit]
  /// What is less than in the tier below, on purpose.
  package let tradeoffs: [Tradeoff]

  package init(
    id: String, rank: Int, name: LocalizedText, price: TierPrice, hours: String,
    targets: [String: Exact], priorities: [PriorityTarget], support: TierSupport,
    continuity: Continuity?, longestInterruption: Int?, maintenance: String,
    limits: [String: Int], credits: String?, benefits: [TierBenefit],
    tradeoffs: [Tradeoff] = []
  ) {
    self.id = id
    self.rank = rank
    self.name = name
    self.price = price
    self.hours = hours
    self.targets = targets
    self.priorities = priorities
    self.support = support
    self.continuity = continuity
    self.longestInterruption = longestInterruption
    self.maintenance = maintenance
    self.limits = limits
    self.credits = credits
    self.benefits = benefits
    self.tradeoffs = tradeoffs
  }

  /// The same option for another price, with other targets.
  package func with(price: TierPrice, targets: [String: Exact]) -> Tier {
    var tier = self
    tier.price = price
    tier.targets = targets
    return tier
  }
}
