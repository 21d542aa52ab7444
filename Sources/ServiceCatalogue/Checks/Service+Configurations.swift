extension Service {
  /// In how many ways the service can be taken: a tier with any add-ons that go together in it.
  ///
  /// Add-ons are few; from twenty on the number is not counted out and add-ons are left aside.
  package var configurations: Int {
    tiers.reduce(0) { $0 + selections(in: $1).count }
  }

  /// The sets of add-ons that can be chosen with a tier, the empty one first.
  package func selections(in tier: Tier) -> [[AddOn]] {
    let offered = addOns.filter { $0.availableFor.contains(tier.id) }
    guard offered.count < 20 else { return [[]] }
    return (0..<(1 << offered.count)).map { mask in
      offered.indices.filter { mask & (1 << $0) != 0 }.map { offered[$0] }
    }
    .filter(Self.goTogether)
  }

  private static func goTogether(_ chosen: [AddOn]) -> Bool {
    let ids = Set(chosen.map(\.id))
    return chosen.allSatisfy {
      ids.isSuperset(of: $0.requires) && ids.isDisjoint(with: $0.excludes)
    }
  }
}
