/// C02: an add-on requires and excludes add-ons that there are.
package enum PricingAddOnUnknownRule: PriceListRule {
  package static let id = "pricing-add-on-unknown"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let known = Set(list.addOns.map(\.name))
    return list.addOns.flatMap { addOn in
      [("dependsOn", addOn.dependsOn), ("excludes", addOn.excludes)].flatMap { key, names in
        PricingNames.unknown(names, in: known).map { name in
          fault(
            "addOns/\(addOn.name)/\(key)",
            "the add-on \(addOn.name) names \"\(name)\", which is no add-on of the list",
            PricingNames.remedy(name, known: known.subtracting([addOn.name]), kind: "others"))
        }
      }
    }
  }
}
