import Quantities
import ServiceCatalogue

extension Comparison {
  /// Compares all options over the first twelve months of the term; without a cost of an hour
  /// the break-evens and the hours stand, and no sum of money but the prices.
  package init(_ request: OfferRequest, costOfAnHour cost: CostOfAnHour? = nil) {
    let hours = TermHours(request)
    let measured = MeasuredShare(request)
    let bands = Exposure(year: hours.year, cost: cost, zone: request.zone)
    self.request = request
    self.cost = cost
    benefits = request.tiers.map { tier in
      Benefit(
        of: tier, in: request, exposure: bands.times(within: hours.axis(of: tier)),
        measured: measured)
    }
    breakEven = BreakEven(
      benefits.map { .init(id: $0.tier, price: $0.price, hours: $0.guaranteed.hours) })
    missedHours = zip(request.tiers, benefits).compactMap { tier, benefit in
      MissedHour(of: tier, in: request, hours: hours, exposure: benefit.exposure)
    }
  }

  /// From each option to the one in the next column.
  package var steps: [Step] {
    zip(benefits, benefits.dropFirst()).map { from, to in
      let losses = from.guaranteed.loss.flatMap { before in
        to.guaranteed.loss.map { before - $0 }
      }
      return Step(
        from: from.tier, to: to.tier, price: to.price - from.price, avoided: losses)
    }
  }
}

extension Benefit {
  init(
    of tier: Tier, in request: OfferRequest, exposure: [ExposedTime], measured: MeasuredShare?
  ) {
    let outside = request.service.baseline.availability.missing.ratio
    let within = request.availabilityTarget(of: tier)?.missing.ratio ?? outside
    self.tier = tier.id
    months = request.term.comparedMonths
    price = tier.price.total(months: request.term.comparedMonths)
    self.exposure = exposure
    guaranteed = Downtime(exposure, covered: within, uncovered: outside)
    expected = measured.map { measured in
      let served = request.catalogue.namedHours(tier.hours).calendar
      return Expected(
        downtime: Downtime(exposure, covered: measured.unavailability, uncovered: outside),
        unavailability: measured.unavailability, history: measured.history,
        reachesBeyondHistory: !measured.hours.covers(served))
    }
    outcomes = tier.benefits
  }
}

extension Benefit.Downtime {
  fileprivate init(_ exposure: [ExposedTime], covered: Ratio, uncovered: Ratio) {
    self.covered = exposure.downSeconds(covered: covered, uncovered: .zero)
    self.uncovered = exposure.downSeconds(covered: .zero, uncovered: uncovered)
    loss = exposure.loss(covered: covered, uncovered: uncovered)
  }
}
