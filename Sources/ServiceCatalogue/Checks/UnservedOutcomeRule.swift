/// O02: an outcome that no service serves leads to a customer-specific service every time.
package enum UnservedOutcomeRule: OutlineRule {
  package static let id = "catalogue-outcome-unserved"
  package static let isAdvice = true

  package static func findings(
    in outlines: [ServiceOutline], of catalogue: Catalogue
  ) -> [CatalogueFinding] {
    let served = outlines.referring(to: .outcomes)
    return catalogue.outcomes.filter { !served.contains($0.id) }.map { outcome in
      warning(
        "outcomes/\(outcome.id)", "no service serves the outcome \"\(outcome.id)\"",
        "Add it to a service's outcomes, or expect a customer-specific service for it.")
    }
  }
}
