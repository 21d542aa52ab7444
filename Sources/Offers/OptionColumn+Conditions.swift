import Quantities
import ServiceCatalogue

extension OptionColumn {
  var maintenance: OptionCell {
    guard let window = request.catalogue.maintenance(tier.maintenance) else {
      preconditionFailure("No maintenance window is called \(tier.maintenance).")
    }
    return OptionCell(.maintenance(window), source: .catalogue(path.tier("maintenance")))
  }

  var desk: OptionCell {
    let hours = request.catalogue.namedHours(tier.support.hours)
    return OptionCell(.hours(hours), source: .catalogue(path.tier("support", "hours")))
  }

  var outsideDesk: OptionCell {
    OptionCell(
      .outsideDesk(tier.support.outside), source: .catalogue(path.tier("support", "outside")))
  }

  /// The first band where credits are agreed, else escalation and an improvement plan (C2).
  var credit: OptionCell {
    guard request.creditsAgreed else {
      return OptionCell(
        .improvementPlan(request.terms.withoutCredits),
        source: .catalogue(CataloguePath.terms(request.terms.kind, "without-credits")))
    }
    guard let scheme = request.scheme(of: tier), let first = scheme.bands.first else {
      return OptionCell(.notAgreed, source: .catalogue(path.tier("credits")))
    }
    let band = "schemes/\(scheme.id)/bands/0/"
    return OptionCell(
      .credit(first.credit, below: first.below, nature: scheme.nature),
      source: .rule(
        .firstCreditBand,
        [
          .init(path.tier("credits"), scheme.id), .init(band + "below", first.below),
          .init(band + "credit", first.credit),
        ]))
  }

  func limit(_ item: String) -> OptionCell {
    OptionCell(
      tier.limits[item].map(OptionValue.count) ?? .notAgreed,
      source: .catalogue(path.tier("limits", item)))
  }

  func price(_ field: String, _ amount: Money) -> OptionCell {
    OptionCell(.money(amount), source: .catalogue(path.tier("price", field)))
  }

  var total: OptionCell {
    OptionCell(
      .money(tier.price.total(months: request.term.months)),
      source: .rule(
        .totalOverTerm,
        [
          .init(path.tier("price", "monthly"), tier.price.monthly),
          .init("term/months", request.term.months),
          .init(path.tier("price", "one-off"), tier.price.oneOff),
        ]))
  }

  var vat: OptionCell {
    OptionCell(
      .vat(request.terms.vat),
      source: .catalogue(CataloguePath.terms(request.terms.kind, "vat")))
  }

  var validity: OptionCell {
    let days = CataloguePath.terms(request.terms.kind, "offer-validity")
    return OptionCell(
      request.bindingUntil.map(OptionValue.bindingUntil) ?? .forDiscussion,
      source: .rule(
        .offerValidity,
        [.init("offered-on", request.offeredOn), .init(days, request.terms.offerDays)]))
  }
}
