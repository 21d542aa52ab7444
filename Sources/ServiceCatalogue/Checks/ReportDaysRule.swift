/// A06: a report comes within the month that follows its period.
package enum ReportDaysRule: CatalogueRule {
  package static let id = "catalogue-report-days"
  private static let days = 1...20

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.terms.filter { !days.contains($0.reportDays) }.map { terms in
      fault(
        "terms/\(terms.kind.rawValue)/report-days",
        "a report after \(terms.reportDays) working days does not come within the next month",
        "Write a number from \(days.lowerBound) to \(days.upperBound), such as 10.")
    }
  }
}
