import Quantities
import ServiceCatalogue

extension OptionColumn {
  func outcome(_ id: String) -> OptionCell {
    guard let outcome = request.outcomes.first(where: { $0.id == id }) else {
      preconditionFailure("The meeting has no outcome \(id).")
    }
    let value = OptionValue.outcome(
      type: outcome.type, hours: request.catalogue.namedHours(tier.hours),
      benefit: tier.benefits.first { $0.outcome == outcome.type })
    return OptionCell(value, source: .catalogue(path.tier("benefits", outcome.type)))
  }

  var availability: OptionCell {
    let source = FigureSource.catalogue(availabilityPath)
    guard let promised = request.availabilityTarget(of: tier) else {
      return target(.availability, .notAgreed, source: source)
    }
    let value = OptionValue.availability(
      promised, hours: request.catalogue.namedHours(tier.hours))
    return target(
      .availability, value, source: source)
  }

  var downtime: OptionCell {
    guard let promised = request.availabilityTarget(of: tier) else {
      return target(.downtime, .notAgreed, source: .catalogue(availabilityPath))
    }
    let permitted = hours.permitted(promised, for: tier)
    let source = FigureSource.rule(
      .permittedDowntime,
      [
        .init(availabilityPath, promised),
        .init(CataloguePath.calendar(tier.hours), "\(permitted.agreedSeconds) s"),
        .init("zone", request.zone.id), .init("month", permitted.month),
      ])
    return target(
      .downtime, .downtime(permitted), source: source)
  }

  var longestInterruption: OptionCell {
    target(
      .longestInterruption, tier.longestInterruption.map(OptionValue.minutes) ?? .notAgreed,
      source: .catalogue(path.tier("longest-interruption")))
  }

  func level(_ id: String) -> OptionCell {
    let source = FigureSource.catalogue(path.tier("targets", id))
    guard let indicator = request.catalogue.indicator(id), let level = tier.targets[id] else {
      return target(.target(id), .notAgreed, source: source)
    }
    let value = OptionValue.level(
      level, indicator: id, unit: indicator.unit, direction: indicator.direction)
    return target(.target(id), value, source: source)
  }

  /// A time of priority 1.
  func onClock(
    _ row: OptionRow, _ field: String, _ minutes: (PriorityTarget) -> Int
  ) -> OptionCell {
    let source = FigureSource.catalogue(path.tier("priorities", "1", field))
    guard let first = tier.priorities.first(where: { $0.priority == 1 }) else {
      return target(row, .notAgreed, source: source)
    }
    let desk = request.catalogue.namedHours(tier.support.hours)
    let runsAlways = first.clock == .roundTheClock || desk.calendar.isAlways
    let value = OptionValue.onClock(
      minutes: minutes(first), runsAlways ? .roundTheClock : .supportHours,
      support: runsAlways ? nil : desk)
    return target(row, value, source: source)
  }

  func continuity(
    _ row: OptionRow, _ field: String, _ minutes: (Continuity) -> Int
  ) -> OptionCell {
    target(
      row, tier.continuity.map { .minutes(minutes($0)) } ?? .notAgreed,
      source: .catalogue(path.tier("continuity", field)))
  }

  private var availabilityPath: String {
    path.tier("targets", request.availability?.id ?? "availability")
  }
}
