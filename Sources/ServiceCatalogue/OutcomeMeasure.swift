package import Quantities
package import Wording

/// How an outcome is measured, in its own unit; better than the baseline by its direction (O03).
package struct OutcomeMeasure: Hashable, Sendable {
  package enum Direction: String, Hashable, Sendable, CaseIterable { case higher, lower }

  /// What is counted: "minutes per admission, 95 of 100".
  package let name: LocalizedText
  /// "minutes", "%".
  package let unit: LocalizedText
  package let direction: Direction
  package let baseline: Exact
  package let target: Exact
  /// Where the figures come from.
  package let source: LocalizedText
  /// What the service targets do not prove about the outcome, if something.
  package let caveat: LocalizedText?

  package init(
    name: LocalizedText, unit: LocalizedText, direction: Direction, baseline: Exact,
    target: Exact, source: LocalizedText, caveat: LocalizedText?
  ) {
    self.name = name
    self.unit = unit
    self.direction = direction
    self.baseline = baseline
    self.target = target
    self.source = source
    self.caveat = caveat
  }
}
