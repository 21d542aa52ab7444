import Quantities
package import ServiceCatalogue

/// Writes a price list in Pricing2Yaml; reading it gives an equal list.
package struct PriceListWriter {
  private var lines: [String] = []

  private init() {}

  package static func text(_ list: PriceList) -> String {
    var writer = PriceListWriter()
    writer.head(list)
    writer.section("features", list.features) { $0.feature($1) }
    writer.section("usageLimits", list.limits) { $0.limit($1) }
    writer.section("plans", list.plans) { $0.plan($1) }
    writer.section("addOns", list.addOns) { $0.addOn($1) }
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private mutating func head(_ list: PriceList) {
    pair(0, "syntaxVersion", list.syntax)
    pair(0, "saasName", list.name)
    pair(0, "version", list.version)
    pair(0, "createdAt", list.createdAt)
    pair(0, "starts", list.starts.map { "\($0.date) \($0.time)" })
    pair(0, "ends", list.ends.map { "\($0.date) \($0.time)" })
    pair(0, "currency", list.currency.code)
    pair(0, "url", list.url)
    texts(0, "tags", list.tags)
    guard !list.billing.isEmpty else { return }
    lines.append("billing:")
    for billing in list.billing {
      lines.append("  \(Self.key(billing.period)): \(billing.coefficient)")
    }
  }

  private mutating func feature(_ feature: PriceList.Feature) {
    name(feature.name)
    pair(2, "description", feature.description)
    plain(2, "valueType", feature.valueType.rawValue)
    plain(2, "defaultValue", Self.written(feature.standard))
    pair(2, "type", feature.type)
    pair(2, "tag", feature.tag)
  }

  private mutating func limit(_ limit: PriceList.UsageLimit) {
    name(limit.name)
    pair(2, "description", limit.description)
    plain(2, "valueType", limit.valueType.rawValue)
    plain(2, "defaultValue", Self.written(limit.standard))
    pair(2, "unit", limit.unit)
    pair(2, "type", limit.type)
    texts(2, "linkedFeatures", limit.linkedFeatures)
  }

  private mutating func plan(_ plan: PriceList.Plan) {
    name(plan.name)
    pair(2, "description", plan.description)
    price(plan.price, annual: plan.annualPrice.map(\.description))
    pair(2, "unit", plan.unit)
    values("features", plan.features)
    values("usageLimits", plan.limits)
  }

  private mutating func addOn(_ addOn: PriceList.AddOn) {
    name(addOn.name)
    pair(2, "description", addOn.description)
    price(addOn.price, annual: nil)
    pair(2, "unit", addOn.unit)
    if let plans = addOn.availableFor { texts(2, "availableFor", plans, evenIfEmpty: true) }
    texts(2, "dependsOn", addOn.dependsOn)
    texts(2, "excludes", addOn.excludes)
    values("features", addOn.features)
    values("usageLimits", addOn.limits)
    values("usageLimitsExtensions", addOn.extensions)
  }

  /// A price for the year stands beside one for the month, as in version 1 of the format.
  private mutating func price(_ price: PriceList.Price, annual: String?) {
    switch price {
    case .amount(let amount): plain(2, annual == nil ? "price" : "monthlyPrice", amount.description)
    case .words(let words): pair(2, annual == nil ? "price" : "monthlyPrice", words)
    }
    if let annual { plain(2, "annualPrice", annual) }
  }

  private mutating func section<Part>(
    _ key: String, _ parts: [Part], _ write: (inout PriceListWriter, Part) -> Void
  ) {
    lines.append(parts.isEmpty ? "\(key): null" : "\(key):")
    for part in parts { write(&self, part) }
  }

  private mutating func values(_ key: String, _ values: [String: PriceList.Value]) {
    guard !values.isEmpty else { return }
    lines.append("    \(key):")
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      lines.append("      \(Self.key(name)): {value: \(Self.written(value))}")
    }
  }

  private mutating func name(_ name: String) { lines.append("  \(Self.key(name)):") }

  private mutating func texts(
    _ depth: Int, _ key: String, _ texts: [String], evenIfEmpty: Bool = false
  ) {
    guard evenIfEmpty || !texts.isEmpty else { return }
    plain(depth, key, "[\(texts.map(YAMLScalar.quoted).joined(separator: ", "))]")
  }

  /// Texts stand in quotes, so that no reader takes one for a number, a date or nothing.
  private mutating func pair(_ depth: Int, _ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    plain(depth, key, YAMLScalar.quoted(text))
  }

  private mutating func plain(_ depth: Int, _ key: String, _ value: String) {
    lines.append(String(repeating: "  ", count: depth) + "\(key): \(value)")
  }

  private static func key(_ name: String) -> String { YAMLScalar.written(name) }

  private static func written(_ value: PriceList.Value) -> String {
    switch value {
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number.description
    case .unlimited: ".inf"
    case .text(let text): YAMLScalar.quoted(text)
    case .kinds(let kinds): "[\(kinds.map(YAMLScalar.quoted).joined(separator: ", "))]"
    }
  }
}
