package import Quantities

/// A level that a customer asks for, in the terms of the table's rows (D7, D14).
package enum Wish: Hashable, Sendable {
  case availability(Percent)
  /// By indicator id, in its unit.
  case level(indicator: String, Exact)
  case firstNotice(minutes: Int)
  case updates(minutes: Int)
  case restored(minutes: Int)
  case longestInterruption(minutes: Int)
  /// Unplanned, in any month.
  case downtime(minutes: Int)
  case dataLoss(minutes: Int)
  case recovery(minutes: Int)
  /// By workload item id.
  case limit(item: String, Int)
  /// The hours in which the service is needed.
  case hours(ServiceCalendar)

  /// The row of the table in which the wish stands; service hours stand behind that of availability.
  package var row: OptionRow {
    switch self {
    case .availability, .hours: .availability
    case .level(let indicator, _): .target(indicator)
    case .firstNotice: .firstNotice
    case .updates: .updates
    case .restored: .restored
    case .longestInterruption: .longestInterruption
    case .downtime: .downtime
    case .dataLoss: .dataLoss
    case .recovery: .recovery
    case .limit(let item, _): .limit(item)
    }
  }

  /// The number asked for, in percent, minutes (hours: minutes a week), items or the indicator's unit.
  package var value: Exact {
    switch self {
    case .availability(let percent): percent.value
    case .level(_, let level): level
    case .firstNotice(let number), .updates(let number), .restored(let number),
      .longestInterruption(let number), .downtime(let number), .dataLoss(let number),
      .recovery(let number),
      .limit(_, let number):
      Exact(number)
    case .hours(let calendar):
      Exact(calendar.neverOpen.missing(of: calendar) / 60)
    }
  }
}

extension ServiceCalendar {
  fileprivate var neverOpen: ServiceCalendar { ServiceCalendar(zone: zone, week: [:]) }
}
