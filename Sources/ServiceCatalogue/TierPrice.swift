package import Quantities

/// A net price: what recurs every month and what is paid once.
package struct TierPrice: Hashable, Sendable {
  package let monthly: Money
  package let oneOff: Money

  package init(monthly: Money, oneOff: Money) {
    self.monthly = monthly
    self.oneOff = oneOff
  }

  /// One-off and monthly charges of a term together.
  package func total(months: Int) -> Money { monthly * months + oneOff }
}
