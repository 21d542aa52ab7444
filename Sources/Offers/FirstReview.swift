package import Quantities
package import ServiceCatalogue

/// When the performance is reviewed for the first time (D11).
///
/// At most one cycle after the start (A03): the last day on which the provider works, on or before
/// the day one cycle after the start.
package struct FirstReview: Hashable, Sendable {
  package let date: LocalDate
  package let start: LocalDate
  package let cycle: Period
  /// Id of the service hours whose days count.
  package let hours: String

  package init(start: LocalDate, terms: StandardTerms, catalogue: Catalogue) {
    self.start = start
    cycle = terms.reviewCycle
    hours = catalogue.provider.hours
    let latest = start.adding(terms.reviewCycle)
    let calendar = catalogue.calendar(hours)
    let days = stride(from: latest.dayNumber, to: start.dayNumber, by: -1).lazy
      .map(LocalDate.init(dayNumber:))
    date = days.first { calendar?.ranges(on: $0).isEmpty == false } ?? latest
  }
}
