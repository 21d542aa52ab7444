package import Quantities

/// Price against benefit of all options: THE one function for every screen and document (MEETING 5).
package struct Comparison: Sendable {
  /// From one option to the next dearer one.
  package struct Step: Hashable, Sendable {
    package let from: String
    package let to: String
    package let price: Money
    /// Guaranteed loss avoided; nil without a cost of an hour.
    package let avoided: Money?
  }

  package let request: OfferRequest
  package let cost: CostOfAnHour?
  /// In the order of the request's tiers.
  package let benefits: [Benefit]
  package let breakEven: BreakEven
  package let missedHours: [MissedHour]

  package func benefit(_ tier: String) -> Benefit? { benefits.first { $0.tier == tier } }

  package func missedHour(_ tier: String) -> MissedHour? {
    missedHours.first { $0.tier == tier }
  }
}
