/// C04: a price list ends after it starts.
package enum PricingDatesRule: PriceListRule {
  package static let id = "pricing-dates"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    guard let starts = list.starts, let ends = list.ends, ends <= starts else { return [] }
    return [
      fault(
        "ends", "the list ends on \(ends.date), before it starts on \(starts.date)",
        "Correct one of the two dates, or remove \"ends\" if the list goes on.")
    ]
  }
}
