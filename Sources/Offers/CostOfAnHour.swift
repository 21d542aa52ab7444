package import Quantities

/// What an hour without the service costs this customer: this meeting's fact, or absent (MEETING 12).
///
/// One figure for every hour, or figures for bands of time; the first band that is open counts.
package struct CostOfAnHour: Hashable, Sendable {
  package struct Band: Hashable, Sendable {
    package let hours: ServiceCalendar
    package let cost: Money

    package init(hours: ServiceCalendar, cost: Money) {
      self.hours = hours
      self.cost = cost
    }
  }

  package let bands: [Band]
  /// In all other hours.
  package let otherwise: Money

  /// Ten billion euros an hour; more is a slip of the keyboard, and sums stay exact below it.
  package static let mostMinorUnits: Int64 = 1_000_000_000_000

  /// nil for a negative or an absurd figure, or one in another currency than the prices.
  package init?(bands: [Band] = [], otherwise: Money, pricesIn currency: Currency) {
    let costs = bands.map(\.cost) + [otherwise]
    let fits = costs.allSatisfy {
      $0.currency == currency && (0...Self.mostMinorUnits).contains($0.minor)
    }
    guard fits else { return nil }
    self.bands = bands
    self.otherwise = otherwise
  }
}
