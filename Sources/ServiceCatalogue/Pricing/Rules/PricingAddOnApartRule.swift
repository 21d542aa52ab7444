/// T10: an add-on and all that it requires can be taken together in one plan.
///
/// Names that lead nowhere are for other rules; this one asks what the names that hold come to.
package enum PricingAddOnApartRule: PriceListRule {
  package static let id = "pricing-add-on-apart"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let takeable = list.space.takeable
    let sound = Set(list.addOns.filter { $0.holds(in: list) }.map(\.name))
    return list.addOns.filter { addOn in
      sound.contains(addOn.name) && !takeable.contains(addOn.name)
        && needed(by: addOn, in: list).isSubset(of: sound)
    }.map { addOn in
      let needed = needed(by: addOn, in: list).subtracting([addOn.name]).sorted()
      let names = needed.isEmpty ? "itself" : needed.joined(separator: ", ")
      return fault(
        "addOns/\(addOn.name)/dependsOn",
        "no plan takes the add-on \(addOn.name) together with what it requires: \(names)",
        "Offer both for one plan, and let none of them exclude the other.")
    }
  }

  private static func needed(by addOn: PriceList.AddOn, in list: PriceList) -> Set<String> {
    var (needed, open) = (Set([addOn.name]), [addOn])
    while let next = open.popLast() {
      for name in next.dependsOn where needed.insert(name).inserted {
        open += list.addOns.filter { $0.name == name }
      }
    }
    return needed
  }
}

extension PriceList.AddOn {
  /// Whether all that it names is there.
  fileprivate func holds(in list: PriceList) -> Bool {
    let addOns = Set(list.addOns.map(\.name))
    let isOffered = list.plans.isEmpty || list.plans.contains(where: isOffered)
    return isOffered && addOns.isSuperset(of: dependsOn) && addOns.isSuperset(of: excludes)
  }
}
