package import Quantities
package import Wording

/// What a list of prices can tell of a service of ours: names, levels, prices, limits, add-ons.
///
/// It is no ``Service``: nobody said yet what it is good for, when it is there, and how it is
/// measured and supported. A person fills that in (E1, D6).
package struct ServiceDraft: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let id: String
    package let name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What recurs every month and what is paid once; nil where nobody said it.
  package struct Price: Hashable, Sendable {
    package let monthly: Money?
    package let oneOff: Money?

    package init(monthly: Money?, oneOff: Money?) {
      self.monthly = monthly
      self.oneOff = oneOff
    }
  }

  package struct Tier: Hashable, Sendable {
    package let id: String
    package let name: String
    package let price: Price
    /// By indicator id.
    package let targets: [String: Exact]
    /// By the id of a workload item; as much as anybody likes where there is none.
    package let limits: [String: Int]

    package init(
      id: String, name: String, price: Price, targets: [String: Exact], limits: [String: Int]
    ) {
      self.id = id
      self.name = name
      self.price = price
      self.targets = targets
      self.limits = limits
    }
  }

  package struct AddOn: Hashable, Sendable {
    package let id: String
    package let name: String
    package let availableFor: [String]
    package let requires: [String]
    package let excludes: [String]
    package let price: Price

    package init(
      id: String, name: String, availableFor: [String], requires: [String], excludes: [String],
      price: Price
    ) {
      self.id = id
      self.name = name
      self.availableFor = availableFor
      self.requires = requires
      self.excludes = excludes
      self.price = price
    }
  }

  package let id: String
  package let name: String
  /// Workload items.
  package let limits: [Item]
  /// From the plainest to the best.
  package let tiers: [Tier]
  package let addOns: [AddOn]

  package init(id: String, name: String, limits: [Item], tiers: [Tier], addOns: [AddOn]) {
    self.id = id
    self.name = name
    self.limits = limits
    self.tiers = tiers
    self.addOns = addOns
  }

  /// The same of a service that there is, with its names in one language.
  package init(_ service: Service, in language: Language) {
    self.init(
      id: service.id, name: service.name.in(language),
      limits: service.limits.map { Item(id: $0.id, name: $0.name.in(language)) },
      tiers: service.tiers.sorted { $0.rank < $1.rank }.map { tier in
        Tier(
          id: tier.id, name: tier.name.in(language),
          price: Price(monthly: tier.price.monthly, oneOff: tier.price.oneOff),
          targets: tier.targets, limits: tier.limits)
      },
      addOns: service.addOns.map { addOn in
        AddOn(
          id: addOn.id, name: addOn.name.in(language), availableFor: addOn.availableFor,
          requires: addOn.requires, excludes: addOn.excludes,
          price: Price(monthly: addOn.price.monthly, oneOff: addOn.price.oneOff))
      })
  }

  /// The indicators for which it has targets, in order.
  package var indicators: [String] { Set(tiers.flatMap(\.targets.keys)).sorted() }
}
