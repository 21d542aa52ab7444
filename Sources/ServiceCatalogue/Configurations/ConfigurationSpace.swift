package import Quantities

/// Everything that can be taken of one offer: one of its plans, with any add-ons that go together
/// in it (T12).
///
/// A tier of our own services and a plan of another provider's price list mean the same here. Where
/// an offer has no plans, its add-ons are sold by themselves, and taking none of them is no
/// configuration.
package struct ConfigurationSpace: Sendable {
  package struct Plan: Hashable, Sendable {
    package let id: String
    /// Nil where there is no figure, as in "on request".
    package let price: Exact?

    package init(id: String, price: Exact?) {
      self.id = id
      self.price = price
    }
  }

  package struct AddOn: Hashable, Sendable {
    package let id: String
    /// Ids of plans; nil for every plan.
    package let availableFor: Set<String>?
    package let requires: Set<String>
    package let excludes: Set<String>
    package let price: Exact?

    package init(
      id: String, availableFor: Set<String>?, requires: Set<String>, excludes: Set<String>,
      price: Exact?
    ) {
      self.id = id
      self.availableFor = availableFor
      self.requires = requires
      self.excludes = excludes
      self.price = price
    }
  }

  package let plans: [Plan]
  package let addOns: [AddOn]

  /// Prices are not negative.
  package init(plans: [Plan], addOns: [AddOn]) {
    self.plans = plans
    self.addOns = addOns
  }

  /// Plans with which the same add-ons are offered, and what of these can be taken.
  private struct Offering {
    /// Empty where nothing is chosen first.
    var plans: [Plan]
    let extras: AddOnSets
  }

  private var offerings: [Offering] {
    guard !plans.isEmpty else { return [Offering(plans: [], extras: AddOnSets(addOns))] }
    var found: [Offering] = []
    var places: [[Int]: Int] = [:]
    for plan in plans {
      let offered = addOns.indices.filter { addOns[$0].availableFor?.contains(plan.id) ?? true }
      if let place = places[offered] {
        found[place].plans.append(plan)
      } else {
        places[offered] = found.count
        found.append(Offering(plans: [plan], extras: AddOnSets(offered.map { addOns[$0] })))
      }
    }
    return found
  }

  /// The add-ons that can be taken in some plan, together with all that they require.
  package var takeable: Set<String> {
    offerings.reduce(into: []) { taken, offering in
      for addOn in addOns
      where !taken.contains(addOn.id) && offering.extras.smallest(with: addOn.id) != nil {
        taken.insert(addOn.id)
      }
    }
  }

  /// In how many ways the offer can be taken, exactly; nil where its add-ons hang together so much
  /// that nobody could count them out.
  package var count: Natural? {
    var total = Natural(0)
    var patience = Entanglement.patience
    for offering in offerings {
      guard let ways = offering.extras.count(&patience) else { return nil }
      guard !offering.plans.isEmpty else { return ways.predecessor }
      total = total + ways * Natural(UInt(offering.plans.count))
    }
    return total
  }

  /// The lowest price for which something can be taken; nil where nothing has a price.
  package var cheapest: Exact? {
    plans.isEmpty ? AddOnSets(addOns).cheapest : plans.compactMap(\.price).min()
  }

  /// The price of the dearest way among those that have one; each thing counts once. Nil where
  /// there is no price, or nobody could count it out.
  package var dearest: Exact? {
    guard cheapest != nil else { return nil }
    var best: Exact?
    var patience = Entanglement.patience
    for offering in offerings {
      let base = offering.plans.isEmpty ? Exact.zero : offering.plans.compactMap(\.price).max()
      guard let base else { continue }
      guard let sum = offering.extras.dearest(&patience).flatMap(base.adding) else { return nil }
      best = max(best ?? sum, sum)
    }
    return best
  }
}
