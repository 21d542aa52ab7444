/// C02: an add-on brings features that the list has.
package enum PricingAddOnFeatureRule: PriceListRule {
  package static let id = "pricing-add-on-feature"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let known = Set(list.features.map(\.name))
    return list.addOns.flatMap { addOn in
      PricingNames.unknown(addOn.features.keys.sorted(), in: known).map { name in
        fault(
          "addOns/\(addOn.name)/features/\(name)",
          "the add-on \(addOn.name) brings \"\(name)\", which is no feature of the list",
          PricingNames.remedy(name, known: known, kind: "features"))
      }
    }
  }
}
