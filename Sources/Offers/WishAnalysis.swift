package import Quantities
package import ServiceCatalogue

/// A wish beside what stands on the table: the nearest options, and what lies between (D0, D4).
///
/// It prices nothing: what lies beyond the options has no price before its check (MEETING 2).
package struct WishAnalysis: Hashable, Sendable {
  /// One option on the metric of the wish.
  package struct Standing: Hashable, Sendable {
    package let tier: String
    package let value: Exact
    /// How far the option stays behind the wish, in the metric's unit; nothing or less if it
    /// meets it.
    package let gap: Exact
    package let isProvisional: Bool
    /// The clock on which a time of priority 1 runs.
    package let clock: PriorityTarget.Clock?

    package var meets: Bool { gap <= .zero }
  }

  package let wish: Wish
  package let direction: OutcomeMeasure.Direction
  /// Every option that promises something on the metric, in the order of the columns.
  package let standings: [Standing]
  /// The options of the table that promise nothing on the metric.
  package let silent: [String]
  /// The first column that meets the wish.
  package let firstThatMeets: Standing?
  /// The best among those that stay behind it.
  package let nearestBelow: Standing?
  /// The best of all, and so its gap is the least that is left; nil if all are silent.
  package let best: Standing?
  /// What an availability means in the month and hours of the best option; nil for other wishes.
  package let wished: PermittedDowntime?
  /// The best option in its own named month; nil for other wishes.
  package let offered: PermittedDowntime?

  package var isBeyondAllOptions: Bool { firstThatMeets == nil }
}
