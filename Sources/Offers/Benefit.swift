package import Quantities
package import ServiceCatalogue

/// Price and benefit of one option over the first twelve months of the term (DECISIONS 13, A4).
///
/// `guaranteed` is what the option promises, never a forecast; `expected` comes from history and
/// is absent without one. The benefits in the outcomes' own units stand apart.
package struct Benefit: Hashable, Sendable {
  /// Downtime and, if an hour has a cost, what it costs.
  package struct Downtime: Hashable, Sendable {
    /// Seconds within the option's service hours, and outside them at the baseline.
    package let covered: Ratio
    package let uncovered: Ratio
    /// nil without a cost of an hour.
    package let loss: Money?

    package var seconds: Ratio { covered + uncovered }
    package var hours: Ratio { seconds / Ratio(3600) }
  }

  /// The same with what was measured, labelled with its source and n.
  package struct Expected: Hashable, Sendable {
    package let downtime: Downtime
    /// Share of the measured time that was down.
    package let unavailability: Ratio
    package let history: MeasuredHistory
    /// The option serves hours in which nothing was measured.
    package let reachesBeyondHistory: Bool
  }

  /// Tier id.
  package let tier: String
  /// Months compared: twelve, or a shorter term.
  package let months: Int
  /// Months × monthly + one-off, net.
  package let price: Money
  package let exposure: [ExposedTime]
  package let guaranteed: Downtime
  package let expected: Expected?
  package let outcomes: [TierBenefit]

  /// Price and guaranteed loss together; nil without a cost of an hour.
  package var guaranteedTotal: Money? { guaranteed.loss.map { price + $0 } }

  /// Price and expected loss together; nil without history or without a cost of an hour.
  package var expectedTotal: Money? { expected?.downtime.loss.map { price + $0 } }
}
