import Quantities
import ServiceCatalogue

extension WishAnalysis {
  /// nil for a wish on something that neither the service nor the catalogue measures: then it has
  /// to be made measurable first (D6).
  package init?(_ wish: Wish, request: OfferRequest, table: OptionsTable) {
    guard let direction = Self.direction(of: wish, in: request) else { return nil }
    let standings = Self.standings(of: wish, direction, request, table)
    let promising = Set(standings.map(\.tier))
    self.wish = wish
    self.direction = direction
    self.standings = standings
    silent = table.columns.map(\.id).filter { !promising.contains($0) }
    firstThatMeets = standings.first(where: \.meets)
    nearestBelow = Self.best(of: standings.filter { !$0.meets })
    best = Self.best(of: standings)
    offered = best.flatMap { Self.permitted(.downtime, of: $0.tier, in: table, for: wish) }
    wished = offered.flatMap { offered in
      guard case .availability(let target) = wish else { return nil }
      return PermittedDowntime(
        month: offered.month, agreedSeconds: offered.agreedSeconds, target: target)
    }
  }

  private static func standings(
    of wish: Wish, _ direction: OutcomeMeasure.Direction, _ request: OfferRequest,
    _ table: OptionsTable
  ) -> [Standing] {
    if case .hours(let wished) = wish {
      return table.columns.compactMap { tier in
        Standing(
          of: tier, open: request.catalogue.namedHours(tier.hours).calendar, wished, wish.value)
      }
    }
    let cells = table.line(wish.row)?.cells ?? []
    return zip(table.columns, cells).compactMap { tier, cell in
      Standing(of: tier, cell, to: wish, direction)
    }
  }

  /// The smallest gap; of equal ones the one whose clock never stops, then the lower column.
  private static func best(of standings: [Standing]) -> Standing? {
    standings.min { left, right in
      left.gap == right.gap ? left.runsAlways && !right.runsAlways : left.gap < right.gap
    }
  }

  private static func permitted(
    _ row: OptionRow, of tier: String, in table: OptionsTable, for wish: Wish
  ) -> PermittedDowntime? {
    guard case .availability = wish,
      case .downtime(let permitted)? = table.cell(row, tier: tier)?.value
    else { return nil }
    return permitted
  }

  private static func direction(
    of wish: Wish, in request: OfferRequest
  ) -> OutcomeMeasure.Direction? {
    switch wish {
    case .availability: request.availability?.direction
    case .level(let id, _): request.catalogue.indicator(id)?.direction
    case .firstNotice, .updates, .restored, .longestInterruption, .downtime, .dataLoss, .recovery:
      .lower
    case .hours: .higher
    case .limit(let item, _):
      request.service.limits.contains { $0.id == item } ? .higher : nil
    }
  }
}

extension WishAnalysis.Standing {
  fileprivate var runsAlways: Bool { clock == .roundTheClock }

  /// Service hours beside those that are wished: how many minutes of a plain week are missing. Whoever
  /// wishes for round the clock means holidays, too.
  fileprivate init?(
    of tier: Tier, open: ServiceCalendar, _ wished: ServiceCalendar, _ minutes: Exact
  ) {
    let missing = open.missing(of: wished)
    let isShort = missing == 0 && wished.isAlways && !open.isAlways
    let gap = Exact(isShort ? 1 : (missing + 59) / 60)
    guard let value = minutes.subtracting(gap) else { return nil }
    self.tier = tier.id
    self.value = value
    self.gap = gap
    isProvisional = false
    clock = nil
  }

  fileprivate init?(
    of tier: Tier, _ cell: OptionCell, to wish: Wish, _ direction: OutcomeMeasure.Direction
  ) {
    guard let value = cell.value.measure?.value ?? cell.value.downtimeMinutes else { return nil }
    let gap =
      switch direction {
      case .higher: wish.value.subtracting(value)
      case .lower: value.subtracting(wish.value)
      }
    guard let gap else { return nil }
    self.tier = tier.id
    self.value = value
    self.gap = gap
    isProvisional = cell.isProvisional
    if case .onClock(_, let clock, _) = cell.value { self.clock = clock } else { clock = nil }
  }
}

extension OptionValue {
  /// What an option permits in its month with the fewest service hours.
  fileprivate var downtimeMinutes: Exact? {
    if case .downtime(let permitted) = self { Exact(permitted.minutes) } else { nil }
  }
}
