import Quantities

extension Catalogue {
  /// Whether the hours with one id are open whenever those with another are, holidays included.
  ///
  /// Unknown ids cover nothing and are covered by nothing.
  package func hours(_ id: String, cover other: String) -> Bool {
    guard let outer = calendar(id), let inner = calendar(other) else { return false }
    return id == other || outer.covers(inner)
  }

  /// Whether what backs a service holds whenever some hours are open; its own zone counts for it.
  func hours(of item: Underpinning, cover other: String) -> Bool {
    guard let zone = item.zone, zone != self.zone else { return hours(item.hours, cover: other) }
    guard let own = calendar(item.hours), let inner = calendar(other) else { return false }
    return ServiceCalendar(zone: zone, week: own.week, holidays: own.holidays).covers(inner)
  }

  /// The availability indicator that a service promises, if it promises one.
  package func availabilityIndicator(of service: Service) -> Indicator? {
    service.indicators.lazy.compactMap { indicator($0) }.first { $0.formula == .durationRatio }
  }
}
