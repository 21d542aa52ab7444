/// T10: what is required does not lead back: two add-ons that need each other are one.
package enum PricingAddOnCycleRule: PriceListRule {
  package static let id = "pricing-add-on-cycle"

  package static func findings(in list: PriceList) -> [CatalogueFinding] {
    let requires = Dictionary(list.addOns.map { ($0.name, $0.dependsOn) }) { first, _ in first }
    var told: Set<String> = []
    return list.addOns.compactMap { addOn in
      guard !told.contains(addOn.name), let way = way(from: addOn.name, requires) else {
        return nil
      }
      told.formUnion(way)
      return fault(
        "addOns/\(addOn.name)/dependsOn",
        "the add-on requires itself: \((way + [addOn.name]).joined(separator: " → "))",
        "Remove one of these, or make one add-on of them.")
    }
  }

  /// The shortest way from an add-on back to itself.
  private static func way(from start: String, _ requires: [String: [String]]) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      var longer: [[String]] = []
      for way in ways {
        for next in way.last.flatMap({ requires[$0] }) ?? [] {
          if next == start { return way }
          if seen.insert(next).inserted { longer.append(way + [next]) }
        }
      }
      ways = longer
    }
    return nil
  }
}
