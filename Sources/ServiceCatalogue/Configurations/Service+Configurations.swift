package import Quantities

extension Service {
  /// Its tiers with their add-ons, at their monthly prices: the same kind of offer as a price list.
  package var space: ConfigurationSpace {
    ConfigurationSpace(
      plans: tiers.map { ConfigurationSpace.Plan(id: $0.id, price: $0.price.monthly.exact) },
      addOns: addOns.map { addOn in
        ConfigurationSpace.AddOn(
          id: addOn.id, availableFor: Set(addOn.availableFor), requires: Set(addOn.requires),
          excludes: Set(addOn.excludes), price: addOn.price.monthly.exact)
      })
  }

  /// In how many ways the service can be taken: a tier with any add-ons that go together in it.
  /// Nil where nobody could count them out.
  package var configurations: Natural? { tiers.isEmpty ? Natural(0) : space.count }
}
