import Quantities

/// Paying for a year at once costs no more than paying twelve times.
package enum PricingAnnualDearerRule: PriceListRule {
  package static let id = "pricing-annual-dearer"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    list.plans.compactMap { plan in
      guard let month = plan.price.amount, let year = plan.annualPrice,
        let twelve = month.multiplied(by: Exact(12)), twelve < year
      else { return nil }
      return warning(
        "plans/\(plan.name)/annualPrice",
        "a year of \(plan.name) paid at once costs \(year), paid by the month only \(twelve)",
        "Lower the price for the year, or raise the one for the month.")
    }
  }
}
