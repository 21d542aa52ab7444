package import Quantities
package import ServiceCatalogue

/// The credit for one month, by the bands and caps of a scheme (C2, S01–S03).
package struct ServiceCredit: Hashable, Sendable {
  /// Which bound decided the amount.
  package enum Bound: String, Hashable, Sendable {
    case band, monthCap = "month-cap", yearCap = "year-cap"
  }

  /// Share of the agreed time that was up.
  package let attained: Ratio
  /// nil where the target was met.
  package let band: CreditScheme.Band?
  package let bound: Bound
  package let charge: Money
  package let amount: Money
}
