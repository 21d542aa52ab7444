import Quantities
import ServiceCatalogue

/// The open time of service hours over the first twelve months of a term, laid out once for each.
struct TermHours {
  private let axes: [String: OpenAxis]
  let months: [Month]
  /// The compared months of the term, from its first day on.
  let year: Interval

  init(_ request: OfferRequest) {
    let (term, zone) = (request.term, request.zone)
    months = term.calendarMonths
    year = zone.interval(from: term.start, to: term.comparedEnd)
    let last = months.last?.afterLast ?? term.comparedEnd
    let over = zone.interval(from: term.start, to: max(last, term.comparedEnd))
    let ids = Set(request.tiers.map(\.hours))
    axes = Dictionary(
      uniqueKeysWithValues: ids.map { id in
        let calendar = request.catalogue.namedHours(id).calendar
        return (id, OpenAxis.compile(calendar, zone, over: over))
      })
  }

  func axis(of tier: Tier) -> OpenAxis {
    guard let axis = axes[tier.hours] else {
      preconditionFailure("The hours \(tier.hours) of \(tier.id) were not laid out.")
    }
    return axis
  }

  /// The shortest permitted downtime among the months; the earliest of equal ones.
  func permitted(_ target: Percent, for tier: Tier) -> PermittedDowntime {
    .shortest(target, on: axis(of: tier), months: months)
  }
}
