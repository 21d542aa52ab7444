/// C02: a plan sets limits that the list has.
package enum PricingPlanLimitRule: PriceListRule {
  package static let id = "pricing-plan-limit"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let known = Set(list.limits.map(\.name))
    return list.plans.flatMap { plan in
      PricingNames.unknown(plan.limits.keys.sorted(), in: known).map { name in
        fault(
          "plans/\(plan.name)/usageLimits/\(name)",
          "the plan \(plan.name) sets \"\(name)\", which is no usage limit of the list",
          PricingNames.remedy(name, known: known, kind: "usage limits"))
      }
    }
  }
}
