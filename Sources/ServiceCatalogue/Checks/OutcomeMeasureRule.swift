import Quantities

/// O03: the target of an outcome is better than where it starts.
package enum OutcomeMeasureRule: CatalogueRule {
  package static let id = "catalogue-outcome-measure"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.outcomes.filter { !isBetter($0.measure) }.map { outcome in
      let measure = outcome.measure
      return fault(
        "outcomes/\(outcome.id)/measure/target",
        "the target \(measure.target) is not better than the baseline \(measure.baseline)",
        "Lower or raise the target, or correct \"direction: \(measure.direction.rawValue)\".")
    }
  }

  private static func isBetter(_ measure: OutcomeMeasure) -> Bool {
    switch measure.direction {
    case .higher: measure.target > measure.baseline
    case .lower: measure.target < measure.baseline
    }
  }
}
