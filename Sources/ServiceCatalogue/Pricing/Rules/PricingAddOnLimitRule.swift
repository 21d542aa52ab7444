/// C02: an add-on changes limits that the list has.
package enum PricingAddOnLimitRule: PriceListRule {
  package static let id = "pricing-add-on-limit"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let known = Set(list.limits.map(\.name))
    return list.addOns.flatMap { addOn in
      [("usageLimits", addOn.limits), ("usageLimitsExtensions", addOn.extensions)].flatMap {
        part, values in
        PricingNames.unknown(values.keys.sorted(), in: known).map { name in
          fault(
            "addOns/\(addOn.name)/\(part)/\(name)",
            "the add-on \(addOn.name) changes \"\(name)\", which is no usage limit of the list",
            PricingNames.remedy(name, known: known, kind: "usage limits"))
        }
      }
    }
  }
}
