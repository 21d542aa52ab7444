/// T04: no two plans give the same.
package enum PricingPlanEqualRule: PriceListRule {
  package static let id = "pricing-plan-equal"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    guard !list.features.isEmpty || !list.limits.isEmpty else { return [] }
    let values = list.plans.map(list.values)
    return list.plans.indices.compactMap { index in
      guard let first = values[..<index].firstIndex(of: values[index]) else { return nil }
      let (plan, other) = (list.plans[index], list.plans[first])
      let prices = plan.price == other.price ? "the same price" : "another price"
      return warning(
        "plans/\(plan.name)",
        "the plan \(plan.name) gives the same as \(other.name), for \(prices)",
        "Let them differ in a feature or a limit, or keep one of them.")
    }
  }
}
