import Quantities

extension PriceListDrafting {
  /// What a list can hold and a service of ours cannot, or holds elsewhere.
  mutating func tellWhatIsLost() {
    remarks.lose("Features: what they bring belongs to outcomes and benefits", otherFeatures)
    remarks.lose("Limits that are no numbers", otherLimits)
    remarks.lose(
      "What add-ons bring", list.addOns.filter(\.hasContent).map(\.name))
    remarks.lose(
      "Prices for a year paid at once", list.plans.filter { $0.annualPrice != nil }.map(\.name))
    remarks.lose("Ways of paying", list.billing.filter { $0.coefficient != Exact(1) }.map(\.period))
  }
}
