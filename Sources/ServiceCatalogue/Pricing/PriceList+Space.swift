extension PriceList {
  /// Its plans with their add-ons. What has words in place of a price can be taken all the same.
  package var space: ConfigurationSpace {
    ConfigurationSpace(
      plans: plans.map { ConfigurationSpace.Plan(id: $0.name, price: $0.price.amount) },
      addOns: addOns.map { addOn in
        ConfigurationSpace.AddOn(
          id: addOn.name, availableFor: addOn.availableFor.map { Set($0) },
          requires: Set(addOn.dependsOn), excludes: Set(addOn.excludes),
          price: addOn.price.amount)
      })
  }
}
