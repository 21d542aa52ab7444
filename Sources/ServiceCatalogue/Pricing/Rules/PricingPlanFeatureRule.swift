/// C02: a plan has features that the list has.
package enum PricingPlanFeatureRule: PriceListRule {
  package static let id = "pricing-plan-feature"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let known = Set(list.features.map(\.name))
    return list.plans.flatMap { plan in
      PricingNames.unknown(plan.features.keys.sorted(), in: known).map { name in
        fault(
          "plans/\(plan.name)/features/\(name)",
          "the plan \(plan.name) has \"\(name)\", which is no feature of the list",
          PricingNames.remedy(name, known: known, kind: "features"))
      }
    }
  }
}
