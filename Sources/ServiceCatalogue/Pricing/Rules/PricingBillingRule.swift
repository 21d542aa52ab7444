import Quantities

/// T06: a way of paying costs a part of the price: more than nothing, at most all of it.
package enum PricingBillingRule: PriceListRule {
  package static let id = "pricing-billing"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    list.billing.filter { $0.coefficient <= .zero || Exact(1) < $0.coefficient }.map { billing in
      fault(
        "billing/\(billing.period)",
        "\(billing.coefficient) is no part of the price",
        "Write a number above 0 and up to 1, such as 0.83 for 17 % less.")
    }
  }
}
