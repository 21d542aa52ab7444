import Quantities
package import Wording

extension PriceList {
  /// A service of ours as a price list of the format's version 2.1, with its names in one language.
  ///
  /// Tiers become plans with their monthly prices; targets become guarantees, so far as every tier
  /// promises them; workload items become limits. ``losses(of:in:)`` says what has no place there.
  package init(_ service: Service, from catalogue: Catalogue, in language: Language) {
    let tiers = service.tiers.sorted { $0.rank < $1.rank }
    self.init(
      syntax: "2.1", name: service.name.in(language), version: catalogue.version,
      createdAt: catalogue.effective.from.description, url: nil, starts: nil, ends: nil,
      currency: catalogue.currency, tags: [], billing: [],
      features: Self.promised(service).compactMap { id in
        catalogue.indicator(id).flatMap { Self.feature($0, tiers, language) }
      },
      limits: service.limits.map { Self.limit($0, language) },
      plans: tiers.map { Self.plan($0, service, catalogue, language) },
      addOns: service.addOns.map { Self.addOn($0, language) })
  }

  private static func limit(_ item: WorkloadItem, _ language: Language) -> UsageLimit {
    UsageLimit(
      name: item.id, description: item.name.in(language), valueType: .numeric,
      standard: .unlimited, unit: nil, type: "NON_RENEWABLE", linkedFeatures: [])
  }

  private static func plan(
    _ tier: Tier, _ service: Service, _ catalogue: Catalogue, _ language: Language
  ) -> Plan {
    Plan(
      name: tier.id, description: tier.name.in(language),
      price: .amount(tier.price.monthly.exact), annualPrice: nil, unit: "/month",
      features: promises(of: tier, service, catalogue),
      limits: tier.limits.mapValues { .number(Exact($0)) })
  }

  private static func addOn(_ addOn: ServiceCatalogue.AddOn, _ language: Language) -> AddOn {
    AddOn(
      name: addOn.id, description: addOn.name.in(language),
      price: .amount(addOn.price.monthly.exact), unit: "/month", availableFor: addOn.availableFor,
      dependsOn: addOn.requires, excludes: addOn.excludes, features: [:], limits: [:],
      extensions: [:])
  }

  /// The indicators for which every tier has a target.
  private static func promised(_ service: Service) -> [String] {
    let targets = service.tiers.map { Set($0.targets.keys) }
    guard let first = targets.first else { return [] }
    return targets.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
  }

  private static func feature(
    _ indicator: Indicator, _ tiers: [Tier], _ language: Language
  ) -> Feature? {
    tiers.first?.targets[indicator.id].map { target in
      let value = value(target, of: indicator)
      let isNumber = if case .number = value { true } else { false }
      return Feature(
        name: indicator.id, description: indicator.name.in(language),
        valueType: isNumber ? .numeric : .text, standard: value, type: "GUARANTEE", tag: nil)
    }
  }

  private static func promises(
    of tier: Tier, _ service: Service, _ catalogue: Catalogue
  ) -> [String: Value] {
    var values: [String: Value] = [:]
    for id in promised(service) {
      guard let indicator = catalogue.indicator(id), let target = tier.targets[id] else { continue }
      values[id] = value(target, of: indicator)
    }
    return values
  }

  /// A number of the format is the better, the greater it is; where less is better, words say so.
  private static func value(_ target: Exact, of indicator: Indicator) -> Value {
    switch indicator.direction {
    case .higher: .number(target)
    case .lower: .text(AtMost(figure: target, unit: indicator.unit).description)
    }
  }

  /// What of a service the format cannot hold.
  package static func losses(of service: Service, in catalogue: Catalogue) -> DraftRemarks {
    var remarks = DraftRemarks()
    let promised = Set(promised(service))
    let some = Set(service.tiers.flatMap(\.targets.keys)).subtracting(promised).sorted()
    remarks.lose("Targets that only some tiers promise", some)
    let paid =
      service.tiers.filter { $0.price.oneOff.minor != 0 }.map(\.id)
      + service.addOns.filter { $0.price.oneOff.minor != 0 }.map(\.id)
    remarks.lose("One-off prices", paid)
    remarks.lose(
      "Its id, family, outcomes, benefits, what it relieves, co-creation, users, baseline, history, "
        + "what is not covered")
    remarks.lose(
      "Of each tier: hours, priorities, support, continuity, maintenance, credits; of each indicator: "
        + "formula, window, exclusions and source")
    let languages = service.name.languages.count
    if languages > 1 { remarks.lose("Every language but one of \(languages)") }
    return remarks
  }
}
