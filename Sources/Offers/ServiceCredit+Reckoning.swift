package import Quantities
package import ServiceCatalogue

/// An attainment that is no share of time: below nothing or above everything.
package struct ImpossibleAttainment: Error, Hashable {
  package let attained: Ratio
}

extension ServiceCredit {
  /// max(0, min(band % × charge, month cap % × charge, year cap % × (charged before + charge) −
  /// credited before)), rounded half-up once, at the end (S03).
  ///
  /// `chargedBefore` and `creditedBefore` are those of the last eleven months. The attainment is
  /// compared exactly: a band holds from its `from` on, up to but without its `below`.
  package init(
    attained: Ratio, scheme: CreditScheme, charge: Money, chargedBefore: Money? = nil,
    creditedBefore: Money? = nil
  ) throws(ImpossibleAttainment) {
    guard (.zero)...(.one) ~= attained else { throw ImpossibleAttainment(attained: attained) }
    let none = Money.zero(charge.currency)
    let band = scheme.band(for: attained)
    let byBand = (band?.credit.ratio ?? .zero) * Ratio(charge.minor)
    let byMonth = scheme.capMonth.ratio * Ratio(charge.minor)
    let year = (chargedBefore ?? none) + charge
    let byYear =
      scheme.capYear.ratio * Ratio(year.minor) - Ratio((creditedBefore ?? none).minor)
    let least = max(.zero, min(byBand, byMonth, byYear))
    self.attained = attained
    self.band = band
    bound = byBand <= min(byMonth, byYear) ? .band : byMonth <= byYear ? .monthCap : .yearCap
    self.charge = charge
    amount = Money(minor: 1, currency: charge.currency).times(least)
  }
}

extension CreditScheme {
  /// The band in which an attainment lies; nil where the target is met.
  package func band(for attained: Ratio) -> Band? {
    bands.first { band in
      attained < band.below.ratio && (band.from.map { $0.ratio <= attained } ?? true)
    }
  }
}
