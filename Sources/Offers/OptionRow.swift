/// The rows of the table of options, in the order in which they stand (MEETING, the one table).
package enum OptionRow: Hashable, Sendable {
  /// By the meeting's number of the outcome: O1.
  case outcome(String)
  case availability
  /// Unplanned downtime within target in a named real month.
  case downtime
  case longestInterruption
  /// Any other target of the service, by indicator id.
  case target(String)
  case maintenance
  /// Incidents of priority 1.
  case firstNotice, updates, restored
  case desk, outsideDesk
  /// Recovery point and recovery time in a disaster.
  case dataLoss, recovery
  case credit
  /// By workload item id.
  case limit(String)
  case oneOff, monthly, total, vat
  /// For discussion, or binding until a day.
  case validity

  /// Whether the row promises a level, which may be provisional (D5, P01).
  package var isTarget: Bool {
    switch self {
    case .availability, .downtime, .longestInterruption, .target, .firstNotice, .updates,
      .restored, .dataLoss, .recovery:
      true
    case .outcome, .maintenance, .desk, .outsideDesk, .credit, .limit, .oneOff, .monthly, .total,
      .vat, .validity:
      false
    }
  }

  /// Whether the row rests on the continuity process.
  package var needsContinuity: Bool { self == .dataLoss || self == .recovery }
}
