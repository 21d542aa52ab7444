package import Quantities
package import ServiceCatalogue
package import Wording

/// What stands in one cell of the table of options: a typed value, in no language yet.
package enum OptionValue: Hashable, Sendable {
  /// In which hours an outcome is served, and what the tier brings to it in its own unit; without
  /// a statement of the tier the benefit is absent.
  case outcome(type: String, hours: NamedHours, benefit: TierBenefit?)
  case availability(Percent, hours: NamedHours)
  case downtime(PermittedDowntime)
  /// In the indicator's unit.
  case level(Exact, indicator: String, unit: Indicator.Unit, direction: OutcomeMeasure.Direction)
  case minutes(Int)
  /// A time that runs on a clock: the hours of the desk, or round the clock, also where that is
  /// so because the desk never closes; then no hours are named.
  case onClock(minutes: Int, PriorityTarget.Clock, support: NamedHours?)
  case maintenance(MaintenanceWindow)
  case hours(NamedHours)
  case outsideDesk(TierSupport.Outside)
  /// The first band: so much of the monthly charge when attainment falls below the target.
  case credit(Percent, below: Percent, nature: CreditScheme.Nature)
  /// No money: escalation and an improvement plan, in the words of the standard terms (MEETING 8).
  case improvementPlan(LocalizedText)
  case count(Int)
  /// Net.
  case money(Money)
  /// nil where none is charged.
  case vat(Percent?)
  case forDiscussion
  case bindingUntil(LocalDate)
  /// The tier does not promise it.
  case notAgreed
}
