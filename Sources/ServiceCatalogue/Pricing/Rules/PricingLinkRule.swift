/// C02: a limit limits features that the list has.
package enum PricingLinkRule: PriceListRule {
  package static let id = "pricing-linked-feature"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let known = Set(list.features.map(\.name))
    return list.limits.flatMap { limit in
      PricingNames.unknown(limit.linkedFeatures, in: known).map { name in
        fault(
          "usageLimits/\(limit.name)/linkedFeatures",
          "\(limit.name) limits \"\(name)\", which is no feature of the list",
          PricingNames.remedy(name, known: known, kind: "features"))
      }
    }
  }
}
