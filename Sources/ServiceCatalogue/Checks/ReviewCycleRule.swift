import Quantities

/// A03: reviews are held every month to every year.
package enum ReviewCycleRule: CatalogueRule {
  package static let id = "catalogue-review-cycle"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.terms.filter { terms in
      let cycle = terms.reviewCycle
      return cycle.days > 0 || cycle.time > 0 || !(1...12).contains(cycle.months)
    }.map { terms in
      fault(
        "terms/\(terms.kind.rawValue)/review-cycle",
        "\(terms.reviewCycle) is not between a month and a year",
        "Write P1M to P12M, such as P3M.")
    }
  }
}
