package import Quantities

/// The time of one cost band: so much of it within an option's service hours, so much outside.
package struct ExposedTime: Hashable, Sendable {
  package let coveredSeconds: Int64
  package let uncoveredSeconds: Int64
  /// nil where the customer named no figure.
  package let costOfAnHour: Money?

  package init(coveredSeconds: Int64, uncoveredSeconds: Int64, costOfAnHour: Money?) {
    self.coveredSeconds = coveredSeconds
    self.uncoveredSeconds = uncoveredSeconds
    self.costOfAnHour = costOfAnHour
  }

  /// Seconds down at these shares of unavailability, exactly.
  package func downSeconds(covered: Ratio, uncovered: Ratio) -> Ratio {
    Ratio(coveredSeconds) * covered + Ratio(uncoveredSeconds) * uncovered
  }
}

extension [ExposedTime] {
  package func downSeconds(covered: Ratio, uncovered: Ratio) -> Ratio {
    reduce(.zero) { $0 + $1.downSeconds(covered: covered, uncovered: uncovered) }
  }

  /// THE value function (DECISIONS 13): Σ bands hours × cost of an hour × unavailability.
  ///
  /// Exact until one rounding at the end, half-up; nil unless every band has its cost.
  package func loss(covered: Ratio, uncovered: Ratio) -> Money? {
    guard let currency = first?.costOfAnHour?.currency else { return nil }
    var minor = Ratio.zero
    for band in self {
      guard let cost = band.costOfAnHour else { return nil }
      let seconds = band.downSeconds(covered: covered, uncovered: uncovered)
      minor = minor + seconds * Ratio(cost.minor, 3600)
    }
    return Money(minor: 1, currency: currency).times(minor)
  }
}
