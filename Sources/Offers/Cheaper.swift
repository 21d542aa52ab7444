package import Quantities

/// "Too dear" answered with the next cheaper option: what is saved, and what is given up (A4).
package struct Cheaper: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package let row: OptionRow
    package let before: OptionCell
    package let after: OptionCell
  }

  package let from: String
  package let to: String
  /// Saved a month, once, and over the whole term; a part may be negative.
  package let savedMonthly: Money
  package let savedOneOff: Money
  package let savedTotal: Money
  /// Rows that get worse, and rows that get better all the same.
  package let lost: [Change]
  package let gained: [Change]
  /// Rows that differ and have no order: an outcome's benefit in words, credits.
  package let different: [Change]
  /// More hours down a year, within what the options promise; exact, may be negative.
  package let extraHours: Ratio
  /// What these hours cost; nil without a cost of an hour.
  package let costOfRisk: Money?
}
