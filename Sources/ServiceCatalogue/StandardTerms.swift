package import Quantities
package import Wording

/// Standard terms per kind of customer, shown once: "unless you object" (MEETING 9).
package struct StandardTerms: Hashable, Sendable {
  package let kind: CustomerKind
  /// Whole months of the first term, of notice, and of the offer's validity in days.
  package let termMonths: Int
  package let noticeMonths: Int
  package let offerDays: Int
  /// Value added tax in percent, stated beside net prices; nil where none is charged.
  package let vat: Percent?
  /// Whether credits apply by default (C2: internal customers by default none).
  package let credits: Bool
  /// Review cycle, P1M … P12M (A03).
  package let reviewCycle: Period
  /// Working days after the period in which a report is due.
  package let reportDays: Int
  package let priorities: PriorityMatrix
  package let renewal: LocalizedText
  package let termination: LocalizedText
  package let billing: LocalizedText
  package let indexation: LocalizedText
  package let escalation: LocalizedText
  package let disputes: LocalizedText
  package let security: LocalizedText
  package let accessibility: LocalizedText
  package let precedence: LocalizedText
  package let claim: LocalizedText
  /// What happens without credits: escalation and an improvement plan.
  package let withoutCredits: LocalizedText

  package init(
    kind: CustomerKind, termMonths: Int, noticeMonths: Int, offerDays: Int, vat: Percent?,
    credits: Bool, reviewCycle: Period, reportDays: Int,
    priorities: PriorityMatrix, renewal: LocalizedText, termination: LocalizedText,
    billing: LocalizedText, indexation: LocalizedText,
    escalation: LocalizedText, disputes: LocalizedText, security: LocalizedText,
    accessibility: LocalizedText,
    precedence: LocalizedText, claim: LocalizedText, withoutCredits: LocalizedText
  ) {
    self.kind = kind
    self.termMonths = termMonths
    self.noticeMonths = noticeMonths
    self.offerDays = offerDays
    self.vat = vat
    self.credits = credits
    self.reviewCycle = reviewCycle
    self.reportDays = reportDays
    self.priorities = priorities
    self.renewal = renewal
    self.termination = termination
    self.billing = billing
    self.indexation = indexation
    self.escalation = escalation
    self.disputes = disputes
    self.security = security
    self.accessibility = accessibility
    self.precedence = precedence
    self.claim = claim
    self.withoutCredits = withoutCredits
  }
}
