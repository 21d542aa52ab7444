package import Quantities

/// "If we miss it for one hour you may lose about X; we credit Y" (MEETING 5).
package struct MissedHour: Hashable, Sendable {
  package let tier: String
  /// The month whose permitted downtime was used up before the hour.
  package let permitted: PermittedDowntime
  /// The least and the most that an hour within the service hours costs; nil without a cost.
  package let loss: ClosedRange<Money>?
  /// nil where credits are not agreed.
  package let credit: ServiceCredit?
}
