/// A price list whose ways to be taken nobody can count out is not used.
package enum PricingTooLargeRule: PriceListRule {
  package static let id = "pricing-too-large"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    guard list.space.count == nil else { return [] }
    return [
      fault(
        "addOns", "too many add-ons hang together to count in how many ways they can be taken",
        "Check \"dependsOn\" and \"excludes\"; a list of several products is better split.")
    ]
  }
}
