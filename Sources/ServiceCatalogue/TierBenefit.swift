package import Wording

/// What a tier brings to one outcome, in the outcome's own unit, with how it was found (A4, E1).
package struct TierBenefit: Hashable, Sendable {
  /// Outcome type id.
  package let outcome: String
  /// "Admission takes 8 instead of 12 minutes."
  package let statement: LocalizedText
  package let basis: LocalizedText

  package init(outcome: String, statement: LocalizedText, basis: LocalizedText) {
    self.outcome = outcome
    self.statement = statement
    self.basis = basis
  }
}
