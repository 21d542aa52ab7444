package import Quantities

/// What the customer is credited when a monthly target is missed, and what may be earned (C2, S01–S05).
package struct CreditScheme: Hashable, Sendable {
  /// A half-open band [from, below) of attainment; the lowest has no `from`.
  package struct Band: Hashable, Sendable {
    package let from: Percent?
    package let below: Percent
    /// Percent of the monthly charge of this service.
    package let credit: Percent

    package init(from: Percent?, below: Percent, credit: Percent) {
      self.from = from
      self.below = below
      self.credit = credit
    }
  }

  /// How a credit follows from a miss; ours are reckoned by bands (S04).
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case bands, matrix, points
    case perPoint = "per-point"
    case perTime = "per-time"
  }

  /// What a credit is in law; never translated one into another.
  package enum Nature: String, Hashable, Sendable, CaseIterable {
    case priceReduction = "price-reduction"
    case contractualPenalty = "contractual-penalty"
    case lumpSumDamages = "lump-sum-damages"
  }

  package let id: String
  package let kind: Kind
  /// Indicator id.
  package let indicator: String
  package let nature: Nature
  /// From the mildest miss to the worst; the first band's `below` is the target.
  package let bands: [Band]
  /// At most this share of one month's charge, and of twelve months' charges.
  package let capMonth: Percent
  package let capYear: Percent
  /// A miss may be earned back after this many months met in a row; nil where not agreed.
  package let earnBackMonths: Int?

  package init(
    id: String, indicator: String, nature: Nature, bands: [Band], capMonth: Percent,
    capYear: Percent, earnBackMonths: Int?, kind: Kind = .bands
  ) {
    self.id = id
    self.kind = kind
    self.indicator = indicator
    self.nature = nature
    self.bands = bands
    self.capMonth = capMonth
    self.capYear = capYear
    self.earnBackMonths = earnBackMonths
  }
}
