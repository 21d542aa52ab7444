/// T03 for add-ons: nobody pays more for an add-on that brings no more than a cheaper one.
package enum PricingAddOnDearerRule: PriceListRule {
  package static let id = "pricing-add-on-dearer"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    list.addOns.compactMap { dear in
      let cheap = list.addOns.first { $0.isCheaper(than: dear) && list.covers($0, dear) }
      return cheap.map { cheap in
        warning(
          "addOns/\(dear.name)/price",
          "the add-on \(dear.name) costs more than \(cheap.name) and brings no more",
          "Lower its price, or let it bring something that \(cheap.name) does not.")
      }
    }
  }
}

extension PriceList.AddOn {
  fileprivate func isCheaper(than other: PriceList.AddOn) -> Bool {
    guard let own = price.amount, let others = other.price.amount else { return false }
    return own < others && unit == other.unit
  }
}

extension PriceList {
  /// Whether an add-on brings all that another one brings, wherever that is offered.
  fileprivate func covers(_ one: AddOn, _ other: AddOn) -> Bool {
    guard other.hasContent, plans.filter(other.isOffered).allSatisfy(one.isOffered) else {
      return false
    }
    func covers(_ mine: [String: Value], _ theirs: [String: Value]) -> Bool {
      theirs.allSatisfy { name, value in
        guard let own = mine[name] else { return false }
        return own == value || value.grade.isWorse(than: own.grade)
      }
    }
    return covers(one.features, other.features) && covers(one.limits, other.limits)
      && covers(one.extensions, other.extensions)
  }
}
