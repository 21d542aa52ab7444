/// An add-on brings something that its plan does not have anyway.
package enum PricingAddOnIdleRule: PriceListRule {
  package static let id = "pricing-add-on-idle"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    list.addOns.compactMap { addOn in
      let plans = list.plans.filter(addOn.isOffered)
      guard !plans.isEmpty, addOn.hasContent, plans.allSatisfy({ list.adds(addOn, nothingTo: $0) })
      else { return nil }
      let names = plans.map(\.name).joined(separator: ", ")
      return warning(
        "addOns/\(addOn.name)",
        "the add-on \(addOn.name) brings nothing that \(names) does not have anyway",
        "Let it bring something else, or offer it for other plans.")
    }
  }
}

extension PriceList {
  fileprivate func adds(_ addOn: AddOn, nothingTo plan: Plan) -> Bool {
    let has = values(of: plan)
    func idle(_ part: Aspect.Part, _ values: [String: Value]) -> Bool {
      values.allSatisfy { name, value in
        let aspect = Aspect(part: part, name: name)
        guard let own = has[aspect] else { return false }
        return own == value || grade(value, of: aspect).isWorse(than: grade(own, of: aspect))
      }
    }
    let extended = addOn.extensions.keys.allSatisfy {
      has[Aspect(part: .usageLimits, name: $0)] == .unlimited
    }
    return idle(.features, addOn.features) && idle(.usageLimits, addOn.limits) && extended
  }
}
