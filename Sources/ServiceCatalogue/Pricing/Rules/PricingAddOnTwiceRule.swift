/// T04 for add-ons: no two of them bring the same for the same price.
package enum PricingAddOnTwiceRule: PriceListRule {
  package static let id = "pricing-add-on-twice"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    list.addOns.indices.compactMap { index in
      let addOn = list.addOns[index]
      guard addOn.hasContent, let first = list.addOns[..<index].first(where: addOn.equals) else {
        return nil
      }
      return warning(
        "addOns/\(addOn.name)",
        "the add-on \(addOn.name) brings the same as \(first.name), for the same price",
        "Keep one of the two, or let them differ.")
    }
  }
}

extension PriceList.AddOn {
  fileprivate func equals(_ other: PriceList.AddOn) -> Bool {
    price == other.price && unit == other.unit
      && availableFor.map { Set($0) } == other.availableFor.map { Set($0) }
      && features == other.features && limits == other.limits && extensions == other.extensions
  }
}
