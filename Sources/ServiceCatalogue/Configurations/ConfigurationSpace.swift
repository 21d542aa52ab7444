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

  /// The add-ons that are offered with a plan; all of them where nothing is chosen first.
  private func offered(with plan: Plan?) -> [AddOn] {
    guard let plan else { return addOns }
    return addOns.filter { $0.availableFor?.contains(plan.id) ?? true }
  }

  /// What may be taken beside a plan.
  package func extras(with plan: Plan?) -> AddOnSets { AddOnSets(offered(with: plan)) }

  private var bases: [Plan?] { plans.isEmpty ? [nil] : plans }

  /// The add-ons that can be taken in some plan, together with all that they require.
  package var takeable: Set<String> {
    bases.reduce(into: []) { taken, plan in
      let extras = extras(with: plan)
      for addOn in addOns where !taken.contains(addOn.id) && extras.smallest(with: addOn.id) != nil
      {
        taken.insert(addOn.id)
      }
    }
  }

  /// In how many ways the offer can be taken, exactly; nil where its add-ons hang together so much
  /// that nobody could count them out.
  package var count: Natural? {
    var total = Natural(0)
    for plan in bases {
      guard let ways = extras(with: plan).count else { return nil }
      total = total + (plan == nil ? ways.predecessor : ways)
    }
    return total
  }

  /// The lowest price for which something can be taken; nil where nothing has a price.
  package var cheapest: Exact? {
    guard plans.isEmpty else { return plans.compactMap(\.price).min() }
    return extras(with: nil).cheapest
  }

  /// The price of the dearest way among those that have one; each thing counts once. Nil where
  /// there is no price, or nobody could count it out.
  package var dearest: Exact? {
    guard cheapest != nil else { return nil }
    guard !plans.isEmpty else { return extras(with: nil).dearest }
    var best: Exact?
    for plan in plans {
      guard let own = plan.price else { continue }
      guard let sum = extras(with: plan).dearest.flatMap(own.adding) else { return nil }
      best = max(best ?? sum, sum)
    }
    return best
  }
}
