import Quantities
package import ServiceCatalogue

extension CreditExample {
  /// The bands of a tier's scheme in minutes of its named month; nil where no credits are agreed,
  /// or where the tier promises no availability.
  package init?(of tier: Tier, in request: OfferRequest) {
    guard let scheme = request.scheme(of: tier),
      let target = request.availabilityTarget(of: tier)
    else { return nil }
    let permitted = TermHours(request).permitted(target, for: tier)
    let before = tier.price.monthly * request.term.monthsCharged(before: permitted.month)
    self.scheme = scheme
    self.permitted = permitted
    chargedBefore = before
    lines = scheme.bands.compactMap { band in
      Line(
        band, agreedSeconds: permitted.agreedSeconds, scheme: scheme,
        charge: tier.price.monthly, chargedBefore: before)
    }
  }
}

extension CreditExample.Line {
  fileprivate init?(
    _ band: CreditScheme.Band, agreedSeconds: Int64, scheme: CreditScheme, charge: Money,
    chargedBefore: Money
  ) {
    let worst = band.from?.ratio ?? .zero
    guard
      let credit = try? ServiceCredit(
        attained: worst, scheme: scheme, charge: charge, chargedBefore: chargedBefore)
    else { return nil }
    self.band = band
    aboveMinutes = Int(band.below.permittedSeconds(of: agreedSeconds) / 60)
    upToMinutes = band.from.map { Int($0.permittedSeconds(of: agreedSeconds) / 60) }
    self.credit = credit
  }
}
