import Quantities
import Wording

/// O03: an outcome that is measured in percent lies between 0 and 100.
package enum OutcomePercentRule: CatalogueRule {
  package static let id = "catalogue-outcome-percent"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.outcomes.filter { $0.measure.unit.original == "%" }.flatMap { outcome in
      [("baseline", outcome.measure.baseline), ("target", outcome.measure.target)]
        .filter { $0.1 < .zero || $0.1 > Exact(100) }
        .map { key, value in
          fault(
            "outcomes/\(outcome.id)/measure/\(key)", "\(value) % is no share of a whole",
            "Write a figure from 0 to 100, or another unit.")
        }
    }
  }
}
