/// C4: an add-on is offered for plans that there are, and for one at least.
package enum PricingAddOnUnavailableRule: PriceListRule {
  package static let id = "pricing-add-on-unavailable"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let known = Set(list.plans.map(\.name))
    guard !known.isEmpty else { return [] }
    return list.addOns.flatMap { addOn -> [CatalogueFinding] in
      guard let plans = addOn.availableFor else { return [] }
      let path = "addOns/\(addOn.name)/availableFor"
      guard !plans.isEmpty else {
        return [
          fault(
            path, "the add-on \(addOn.name) is available for no plan",
            "Name a plan, or remove \"availableFor\" to offer it with every plan.")
        ]
      }
      return PricingNames.unknown(plans, in: known).map { name in
        fault(
          path, "the add-on \(addOn.name) is available for \"\(name)\", which is no plan",
          PricingNames.remedy(name, known: known, kind: "plans"))
      }
    }
  }
}
