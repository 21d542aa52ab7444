/// T12: there is at least one way to take what is offered.
package enum PricingNothingRule: PriceListRule {
  package static let id = "pricing-nothing"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    guard list.plans.isEmpty, list.space.takeable.isEmpty else { return [] }
    return [
      fault(
        "addOns", "nothing of this list can be taken",
        "Add a plan, or an add-on whose requirements are there.")
    ]
  }
}
