package import Quantities

/// The time for which an offer is made: its first day and its whole months.
package struct OfferTerm: Hashable, Sendable {
  package let start: LocalDate
  /// At least one.
  package let months: Int

  package init(start: LocalDate, months: Int) {
    precondition(months >= 1, "A term has at least one month; \(months) were given.")
    self.start = start
    self.months = months
  }

  /// The first day that no longer belongs to the term.
  package var end: LocalDate { start.adding(months: months) }

  /// Months over which price and benefit are compared: twelve, or all of a shorter term.
  package var comparedMonths: Int { min(12, months) }

  /// The first day after the compared months.
  package var comparedEnd: LocalDate { start.adding(months: comparedMonths) }

  /// The named real months in which a monthly target is looked at (DECISIONS 12).
  ///
  /// Targets are measured by calendar months, so a term that starts within a month is looked at
  /// from its first whole month on.
  package var calendarMonths: [Month] {
    let first = Month(containing: start)
    let whole = first.first == start ? first : first.next
    return (0..<comparedMonths).map { whole.adding($0) }
  }

  /// Months of the term that are over when the month begins, at most eleven: what was charged for
  /// them stands in the yearly cap of credits (S03).
  package func monthsCharged(before month: Month) -> Int {
    let begun = Month(containing: start).months(to: month)
    return min(11, max(0, start.day == 1 ? begun : begun - 1))
  }
}
