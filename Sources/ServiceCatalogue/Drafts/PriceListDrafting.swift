import Quantities

/// Turns a price list into the draft of a service, and says what a person has to look at.
///
/// Plans become tiers in the order of their prices, usage limits that are numbers become workload
/// items, targets of the types GUARANTEE and SUPPORT become targets. Nothing is made up: a price that
/// cannot be told by the month stays open.
package struct PriceListDrafting {
  let list: PriceList
  package internal(set) var remarks = DraftRemarks()
  /// Our ids by the list's names.
  private let planIDs: [String: String]
  private let addOnIDs: [String: String]
  private let limitIDs: [String: String]
  private let targetIDs: [String: String]

  package init(_ list: PriceList) {
    self.list = list
    planIDs = Self.ids(list.plans.map(\.name))
    addOnIDs = Self.ids(list.addOns.map(\.name))
    limitIDs = Self.ids(list.limits.filter { $0.valueType == .numeric }.map(\.name))
    targetIDs = Self.ids(list.features.filter(\.isTarget).map(\.name))
  }

  var currency: Currency { list.currency }

  /// What has no place in the draft.
  var otherFeatures: [String] { list.features.map(\.name).filter { targetIDs[$0] == nil } }
  var otherLimits: [String] { list.limits.map(\.name).filter { limitIDs[$0] == nil } }

  private static func ids(_ names: [String]) -> [String: String] {
    var words = IdWords()
    return Dictionary(names.map { ($0, words.id($0)) }) { first, _ in first }
  }

  /// - Parameter id: the id of the service; nil takes it from the name.
  package mutating func draft(id: String? = nil) -> ServiceDraft {
    let ranked = list.plans.enumerated().sorted { one, other in
      switch (one.element.price.amount, other.element.price.amount) {
      case (let left?, let right?): (left, one.offset) < (right, other.offset)
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): one.offset < other.offset
      }
    }.map(\.element)
    var words = IdWords()
    let draft = ServiceDraft(
      id: id ?? words.id(list.name), name: list.name, limits: items(),
      tiers: ranked.map { tier($0) }, addOns: list.addOns.map { addOn($0) })
    tellWhatIsLost()
    if id == nil, IdWords.words(list.name).isEmpty {
      remarks.fillIn("The id of the service: its name has no Latin letters.")
    }
    if list.plans.isEmpty { remarks.fillIn("The list has no plans: write at least one tier.") }
    return draft
  }

  private func items() -> [ServiceDraft.Item] {
    list.limits.compactMap { limit in
      limitIDs[limit.name].map { id in
        let title = IdWords.title(limit.name, limit.description)
        return ServiceDraft.Item(id: id, name: limit.unit.map { "\(title) (\($0))" } ?? title)
      }
    }
  }

  private mutating func tier(_ plan: PriceList.Plan) -> ServiceDraft.Tier {
    var (targets, limits) = ([String: Exact](), [String: Int]())
    for feature in list.features {
      guard let id = targetIDs[feature.name] else { continue }
      targets[id] = (plan.features[feature.name] ?? feature.standard).target
    }
    for limit in list.limits {
      guard let id = limitIDs[limit.name],
        case .number(let number) = plan.limits[limit.name] ?? limit.standard
      else { continue }
      if number.scale == 0, (0..<1_000_000_000).contains(number.mantissa) {
        limits[id] = Int(number.mantissa)
      } else {
        remarks.lose("\(plan.name) permits \(number) of \(limit.name), which is no whole number.")
      }
    }
    return ServiceDraft.Tier(
      id: planIDs[plan.name] ?? plan.name, name: IdWords.title(plan.name, plan.description),
      price: price(plan.price, unit: plan.unit, of: plan.name), targets: targets, limits: limits)
  }

  private mutating func addOn(_ addOn: PriceList.AddOn) -> ServiceDraft.AddOn {
    ServiceDraft.AddOn(
      id: addOnIDs[addOn.name] ?? addOn.name, name: IdWords.title(addOn.name, addOn.description),
      availableFor: (addOn.availableFor ?? list.plans.map(\.name)).compactMap { planIDs[$0] },
      requires: addOn.dependsOn.compactMap { addOnIDs[$0] },
      excludes: addOn.excludes.compactMap { addOnIDs[$0] },
      price: price(addOn.price, unit: addOn.unit, of: addOn.name))
  }
}

extension PriceList.Feature {
  /// Whether it promises a figure: a number, or "at most 240 minute".
  fileprivate var isTarget: Bool {
    ["GUARANTEE", "SUPPORT"].contains(type) && standard.target != nil
  }
}
