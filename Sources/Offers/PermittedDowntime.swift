package import Quantities

/// Unplanned downtime within a target in one named real month (DECISIONS 12, M06).
///
/// Agreed time is the open time of the service hours, clock changes included. A maintenance window
/// takes nothing from it: only work that was announced is no downtime, and whether it will be
/// announced is not known when an offer is made.
package struct PermittedDowntime: Hashable, Sendable {
  package let month: Month
  package let agreedSeconds: Int64
  package let target: Percent

  package init(month: Month, agreedSeconds: Int64, target: Percent) {
    self.month = month
    self.agreedSeconds = agreedSeconds
    self.target = target
  }

  /// The shortest among the twelve named months of a term, in any hours: those of an option, or
  /// those in which a customer says that a level really matters. The earliest of equal ones.
  package static func shortest(
    _ target: Percent, in hours: ServiceCalendar, over term: OfferTerm, zone: Zone
  ) -> PermittedDowntime {
    let months = term.calendarMonths
    let after = months.last?.afterLast ?? term.comparedEnd
    let over = zone.interval(from: months.first?.first ?? term.start, to: after)
    return shortest(target, on: .compile(hours, zone, over: over), months: months)
  }

  static func shortest(
    _ target: Percent, on axis: OpenAxis, months: [Month]
  ) -> PermittedDowntime {
    let all = months.map {
      PermittedDowntime(month: $0, agreedSeconds: axis.openSeconds(in: $0), target: target)
    }
    guard let least = all.min(by: { $0.agreedSeconds < $1.agreedSeconds }) else {
      preconditionFailure("A term has at least one month in which to look at a target.")
    }
    return least
  }

  /// ⌊agreed time × (1 − target)⌋ in whole minutes.
  package var minutes: Int { Int(target.permittedSeconds(of: agreedSeconds) / 60) }

  /// The attainment of a month that was down for its permitted time and `seconds` more; never
  /// below nothing, and nil for a month without agreed time.
  package func attainment(missedBy seconds: Int64) -> Ratio? {
    guard agreedSeconds > 0 else { return nil }
    return max(.zero, target.ratio - Ratio(seconds, agreedSeconds))
  }
}
