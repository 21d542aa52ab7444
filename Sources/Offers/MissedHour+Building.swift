import Quantities
import ServiceCatalogue

extension MissedHour {
  /// nil for an option that promises no availability, or serves no hour of its month.
  init?(of tier: Tier, in request: OfferRequest, hours: TermHours, exposure: [ExposedTime]) {
    guard let target = request.availabilityTarget(of: tier) else { return nil }
    let permitted = hours.permitted(target, for: tier)
    guard let attained = permitted.attainment(missedBy: 3600) else { return nil }
    self.tier = tier.id
    self.permitted = permitted
    let costs = exposure.filter { $0.coveredSeconds > 0 }.compactMap(\.costOfAnHour)
    loss = costs.min().flatMap { least in costs.max().map { least...$0 } }
    credit = request.scheme(of: tier).flatMap { scheme in
      try? ServiceCredit(
        attained: attained, scheme: scheme, charge: tier.price.monthly,
        chargedBefore: tier.price.monthly * request.term.monthsCharged(before: permitted.month))
    }
  }
}
