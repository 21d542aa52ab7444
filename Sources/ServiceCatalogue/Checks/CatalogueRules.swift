import Diagnostics

/// All rules of a sound catalogue, in the order of docs/reference/faults.md.
package enum CatalogueRules {
  package static let all: [any CatalogueRule.Type] =
    identity + calendars + measures + tiers + backing + processes

  /// Everything wrong in a catalogue.
  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    all.flatMap { $0.findings(in: catalogue) }
  }

  private static let identity: [any CatalogueRule.Type] = [
    IdFormRule.self, UniqueIdRule.self, ReferenceRule.self, VersionRule.self,
    EffectiveRule.self, ZoneRule.self, LanguagesRule.self, ShortTextRule.self,
    TechnologyWordRule.self, NameTwiceRule.self, ServiceNameTwiceRule.self, ListTwiceRule.self,
    SynonymsMissingRule.self,
    SynonymForeignRule.self, UnusedRule.self, UnusedLimitRule.self, ContactRule.self,
    SignerRule.self,
  ]

  private static let calendars: [any CatalogueRule.Type] = [
    WeekRule.self, LastMinuteRule.self, CalendarsCrossRule.self, HolidayTwiceRule.self,
    HolidaysEndRule.self, MaintenanceNoticeRule.self,
  ]

  private static let measures: [any CatalogueRule.Type] = [
    LiveOutcomeRule.self, UnservedOutcomeRule.self, OutcomeMeasureRule.self,
    OutcomePercentRule.self, HistoryRule.self, TargetBaselineRule.self,
    IndicatorFormulaRule.self, IndicatorWindowRule.self, IndicatorDecimalsRule.self,
    DeadIndicatorRule.self, TargetIndicatorRule.self, TargetRangeRule.self,
    TargetWholeRule.self, RestoreFigureRule.self, PercentRangeRule.self, SchemeBandsRule.self,
    SchemeCreditRule.self, SchemeTargetRule.self, SchemeCapRule.self, SchemeEarnBackRule.self,
    SchemeKindRule.self,
  ]

  private static let tiers: [any CatalogueRule.Type] = [
    ConfigurationRule.self, TierRankRule.self, TierNameRule.self, TierPriceRule.self,
    EqualTiersRule.self, DominanceRule.self, TradeoffRule.self, PrioritiesRule.self,
    NoTimeRule.self, InterruptionRule.self, RecoveryRule.self, BenefitRule.self, AddOnRule.self,
    DeskRule.self, DeskAlwaysRule.self, LimitZeroRule.self, WorkloadRule.self, PriceZeroRule.self,
  ]

  private static let backing: [any CatalogueRule.Type] = [
    BackingRule.self, UnderpinningMissingRule.self, UnderpinningHoursRule.self,
    UnderpinningRespondRule.self, UnderpinningRestoreRule.self, UnderpinningEndsRule.self,
  ]

  private static let processes: [any CatalogueRule.Type] = [
    ProcessKindsRule.self, ProcessOpenRule.self, ProvisionalRule.self, DuePastRule.self,
    TermsRule.self, TermLengthRule.self, ReportDaysRule.self, ReviewCycleRule.self,
    MatrixCompleteRule.self, MatrixOrderRule.self, MatrixPriorityRule.self,
  ]
}
