package import Quantities
package import Wording

/// A key performance indicator: formula, unit, window and source, or it may not be promised (C1, D6).
package struct Indicator: Hashable, Sendable {
  package enum Formula: Hashable, Sendable {
    /// (agreed − down) / agreed, over the open time of the service hours.
    case durationRatio
    /// At least `share` % of cases within the target value.
    case shareWithin(Percent)
    /// The nearest-rank percentile is at most the target value.
    case percentile(Percent)
    /// good / total of counted events, in percent.
    case eventRatio
  }

  package enum Unit: String, Hashable, Sendable, CaseIterable { case percent, minute, second, hour }

  package let id: String
  package let name: LocalizedText
  package let unit: Unit
  package let direction: OutcomeMeasure.Direction
  package let formula: Formula
  /// The formula in words a customer understands.
  package let meaning: LocalizedText
  /// Measurement period, aligned to the calendar: P1M.
  package let window: Period
  package let exclusions: [Exclusion]
  /// Decimals shown; display only and truncated (DECISIONS 11).
  package let decimals: Int
  package let source: LocalizedText

  package init(
    id: String, name: LocalizedText, unit: Unit, direction: OutcomeMeasure.Direction,
    formula: Formula, meaning: LocalizedText, window: Period, exclusions: [Exclusion],
    decimals: Int, source: LocalizedText
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.direction = direction
    self.formula = formula
    self.meaning = meaning
    self.window = window
    self.exclusions = exclusions
    self.decimals = decimals
    self.source = source
  }
}
