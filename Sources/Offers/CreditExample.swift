package import Quantities
package import ServiceCatalogue

/// The worked example of a credit scheme for the annex of an SLA, in one named real month.
package struct CreditExample: Hashable, Sendable {
  /// One band in minutes of the month: down for more than `above`, at most `upTo`.
  package struct Line: Hashable, Sendable {
    package let band: CreditScheme.Band
    package let aboveMinutes: Int
    /// nil for the lowest band: up to the whole month.
    package let upToMinutes: Int?
    /// At the worst attainment that still lies in the band.
    package let credit: ServiceCredit
  }

  package let scheme: CreditScheme
  package let permitted: PermittedDowntime
  /// Charged in the months of the term before, at most eleven; nothing was credited in them.
  package let chargedBefore: Money
  package let lines: [Line]
}
