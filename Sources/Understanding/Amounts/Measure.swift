package import Quantities

/// What a figure says, without the limits of a slot: seconds may have decimals, a number may be a
/// third, an amount may name no currency.
package enum Measure: Hashable, Sendable {
  case number(Ratio)
  case percent(Ratio)
  /// In whole units of the currency; in its hundredth parts where only those were named.
  case money(Ratio, Currency, isMinor: Bool)
  /// Seconds of working time or of any time.
  case duration(Ratio, isWorking: Bool)
  case date(LocalDate)
  case clock(ClockRange)
  case count(Ratio, unit: String)
  /// In the notation of OpenStreetMap.
  case hours(String)

  /// The number in it, if it is one.
  package var ratio: Ratio? {
    switch self {
    case .number(let number), .percent(let number), .money(let number, _, _),
      .duration(let number, _), .count(let number, _):
      number
    case .date, .clock, .hours: nil
    }
  }
}
