import Diagnostics

/// All rules of a sound catalogue, in the order of docs/reference/faults.md.
package enum CatalogueRules {
  package static let all: [any CatalogueRule.Type] =
    identity + calendars + measures + tiers + backing + processes

  /// Everything wrong in a catalogue.
  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    all.flatMap { $0.findings(in: catalogue) }
  }

  /// Everything that keeps a meeting from using a catalogue; advice is left to `entente check`.
  package static func faults(in catalogue: Catalogue) -> [CatalogueFinding] {
    all.filter { !$0.isAdvice }.flatMap { $0.findings(in: catalogue) }
      .filter { $0.severity == .fault }
  }

  private static let identity: [any CatalogueRule.Type] = [
    IdFormRule.self, UniqueIdRule.self, ReferenceRule.self, VersionRule.self,
    EffectiveRule.self, ZoneRule.self, LanguagesRule.self, ShortTextRule.self,
    TechnologyWordRule.self,
  ]

  private static let calendars: [any CatalogueRule.Type] = [
    WeekRule.self, HolidayTwiceRule.self, HolidaysEndRule.self,
  ]

  private static let measures: [any CatalogueRule.Type] = [
    LiveOutcomeRule.self, UnservedOutcomeRule.self, OutcomeMeasureRule.self,
    IndicatorFormulaRule.self, IndicatorWindowRule.self, IndicatorDecimalsRule.self,
    DeadIndicatorRule.self, TargetIndicatorRule.self, TargetRangeRule.self,
    RestoreFigureRule.self, PercentRangeRule.self, SchemeBandsRule.self,
    SchemeCreditRule.self, SchemeTargetRule.self,
  ]

  private static let tiers: [any CatalogueRule.Type] = [
    ConfigurationRule.self, TierRankRule.self, TierNameRule.self, TierPriceRule.self,
    EqualTiersRule.self, DominanceRule.self, PrioritiesRule.self, RecoveryRule.self,
    BenefitRule.self, AddOnRule.self, DeskRule.self,
  ]

  private static let backing: [any CatalogueRule.Type] = [
    BackingRule.self, UnderpinningMissingRule.self, UnderpinningHoursRule.self,
    UnderpinningRestoreRule.self, UnderpinningEndsRule.self,
  ]

  private static let processes: [any CatalogueRule.Type] = [
    ProcessKindsRule.self, ProcessOpenRule.self, ProvisionalRule.self, TermsRule.self,
    ReviewCycleRule.self, MatrixCompleteRule.self, MatrixOrderRule.self, MatrixPriorityRule.self,
  ]
}
