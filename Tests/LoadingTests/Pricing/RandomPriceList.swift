import EntenteTestSupport
import Quantities
import ServiceCatalogue

/// A sound price list at random, with names and texts that a writer has to be careful about; `null` and `~` are nothing in this format, also in quotes.
struct RandomPriceList {
  let list: PriceList

  private static let words = [
    "yes", "1_000", "2024-01-01", "a: b", "# not a comment", "“quoted” \"twice\"", "Ёлка",
    "tab\tin it", "line\nin it", "plain", "[list]", "{map}", "*star", "&and", " leading", "4x",
  ]

  init(_ random: inout SplitMix) {
    let features = (0..<random.next(below: 4)).map { Self.feature("feature\($0)", &random) }
    let limits = (0..<random.next(below: 4)).map { Self.limit("limit \($0)", &random) }
    let plans = (0..<1 + random.next(below: 3)).map {
      Self.plan("PLAN: \($0)", features, limits, &random)
    }
    let addOns = (0..<random.next(below: 4)).map { number in
      Self.addOn("extra-\(number)", plans, limits, number, &random)
    }
    list = PriceList(
      syntax: "2.1", name: Self.word(&random), version: "2026", createdAt: "2026-11-21", url: nil,
      starts: nil, ends: nil, currency: .euro, tags: [Self.word(&random)],
      billing: [PriceList.Billing(period: "annual", coefficient: Exact(1))], features: features,
      limits: limits, plans: plans, addOns: addOns)
  }

  private static func word(_ random: inout SplitMix) -> String {
    words[random.next(below: words.count)]
  }

  private static func value(
    _ type: PriceList.ValueType, _ random: inout SplitMix
  ) -> PriceList.Value {
    switch type {
    case .boolean: .flag(random.next(below: 2) == 0)
    case .numeric: random.next(below: 4) == 0 ? .unlimited : .number(number(&random))
    case .text: random.next(below: 3) == 0 ? .kinds([word(&random)]) : .text(word(&random))
    }
  }

  private static func number(_ random: inout SplitMix) -> Exact {
    Exact(mantissa: Int128(random.next(below: 100_000)), scale: random.next(below: 3)) ?? .zero
  }

  private static func type(_ random: inout SplitMix) -> PriceList.ValueType {
    PriceList.ValueType.allCases[random.next(below: 3)]
  }

  private static func feature(_ name: String, _ random: inout SplitMix) -> PriceList.Feature {
    let type = type(&random)
    return PriceList.Feature(
      name: name, description: word(&random), valueType: type, standard: value(type, &random),
      type: random.next(below: 2) == 0 ? "DOMAIN" : "GUARANTEE", tag: nil)
  }

  private static func limit(_ name: String, _ random: inout SplitMix) -> PriceList.UsageLimit {
    let type = type(&random)
    return PriceList.UsageLimit(
      name: name, description: word(&random), valueType: type, standard: value(type, &random),
      unit: random.next(below: 2) == 0 ? nil : "GB", type: "RENEWABLE", linkedFeatures: [])
  }

  private static func price(_ random: inout SplitMix) -> PriceList.Price {
    random.next(below: 4) == 0 ? .words("Contact sales") : .amount(number(&random))
  }

  private static func plan(
    _ name: String, _ features: [PriceList.Feature], _ limits: [PriceList.UsageLimit],
    _ random: inout SplitMix
  ) -> PriceList.Plan {
    var (own, limited) = ([String: PriceList.Value](), [String: PriceList.Value]())
    for feature in features where random.next(below: 2) == 0 {
      own[feature.name] = value(feature.valueType, &random)
    }
    for limit in limits where random.next(below: 2) == 0 {
      limited[limit.name] = value(limit.valueType, &random)
    }
    return PriceList.Plan(
      name: name, description: word(&random), price: price(&random),
      annualPrice: random.next(below: 3) == 0 ? number(&random) : nil, unit: "user/month",
      features: own, limits: limited)
  }

  private static func addOn(
    _ name: String, _ plans: [PriceList.Plan], _ limits: [PriceList.UsageLimit], _ number: Int,
    _ random: inout SplitMix
  ) -> PriceList.AddOn {
    let needed = number > 0 && random.next(below: 2) == 0 ? ["extra-0"] : []
    let extended = limits.first.map { [$0.name: value($0.valueType, &random)] } ?? [:]
    return PriceList.AddOn(
      name: name, description: word(&random), price: price(&random), unit: nil,
      availableFor: random.next(below: 2) == 0 || !needed.isEmpty || number == 0
        ? nil : [plans[0].name],
      dependsOn: needed, excludes: number == 2 && needed.isEmpty ? ["extra-1"] : [], features: [:],
      limits: [:], extensions: extended)
  }
}
