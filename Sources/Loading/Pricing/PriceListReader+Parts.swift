import Diagnostics
import Quantities
import ServiceCatalogue

extension PriceListReader {
  func feature(
    _ name: String, _ entry: Entry, _ faults: inout FaultList
  ) -> PriceList.Feature? {
    Fields.foreign(entry, &faults) { fields throws(Incomplete) in
      let description = fields.given("description", Read.text)
      let valueType: Field<PriceList.ValueType> = fields.required("valueType", Read.choice)
      let standard = fields.required("defaultValue", PriceListValue.value(features[name]))
      let type = fields.given("type", Read.text)
      let tag = fields.given("tag", Read.text)
      return try PriceList.Feature(
        name: name, description: description() ?? "", valueType: valueType(),
        standard: standard(), type: type() ?? "DOMAIN", tag: tag())
    }
  }

  func limit(
    _ name: String, _ entry: Entry, _ faults: inout FaultList
  ) -> PriceList.UsageLimit? {
    Fields.foreign(entry, &faults) { fields throws(Incomplete) in
      let description = fields.given("description", Read.text)
      let valueType: Field<PriceList.ValueType> = fields.required("valueType", Read.choice)
      let standard = fields.required("defaultValue", PriceListValue.value(limits[name]))
      let unit = fields.given("unit", Read.text)
      let type = fields.given("type", Read.text)
      let linked = fields.given("linkedFeatures", Read.list(of: Read.text))
      return try PriceList.UsageLimit(
        name: name, description: description() ?? "", valueType: valueType(),
        standard: standard(), unit: unit(), type: type() ?? "NON_RENEWABLE",
        linkedFeatures: linked() ?? [])
    }
  }

  func plan(_ name: String, _ entry: Entry, _ faults: inout FaultList) -> PriceList.Plan? {
    Fields.foreign(entry, &faults) { fields throws(Incomplete) in
      let description = fields.given("description", Read.text)
      let price = price(&fields)
      let annual = fields.given("annualPrice", PriceListValue.price)
      let unit = fields.given("unit", Read.text)
      let own = fields.given("features", overrides(features))
      let limited = fields.given("usageLimits", overrides(limits))
      return try PriceList.Plan(
        name: name, description: description() ?? "", price: price(),
        annualPrice: annual()?.amount, unit: unit(), features: own() ?? [:],
        limits: limited() ?? [:])
    }
  }

  func addOn(_ name: String, _ entry: Entry, _ faults: inout FaultList) -> PriceList.AddOn? {
    Fields.foreign(entry, &faults) { fields throws(Incomplete) in
      let description = fields.given("description", Read.text)
      let price = price(&fields)
      let unit = fields.given("unit", Read.text)
      let availableFor = fields.given("availableFor", Read.list(of: Read.text))
      let dependsOn = fields.given("dependsOn", Read.list(of: Read.text))
      let excludes = fields.given("excludes", Read.list(of: Read.text))
      let own = fields.given("features", overrides(features))
      let limited = fields.given("usageLimits", overrides(limits))
      let extended = fields.given("usageLimitsExtensions", overrides(limits))
      return try PriceList.AddOn(
        name: name, description: description() ?? "", price: price(), unit: unit(),
        availableFor: availableFor(), dependsOn: dependsOn() ?? [], excludes: excludes() ?? [],
        features: own() ?? [:], limits: limited() ?? [:], extensions: extended() ?? [:])
    }
  }

  /// `price`, or in version 1 the monthly price, or else the annual one.
  private func price(_ fields: inout Fields) -> Field<PriceList.Price> {
    let keys = ["price", "monthlyPrice", "annualPrice"]
    return fields.required(keys.first { fields.isGiven($0) } ?? "price", PriceListValue.price)
  }

  /// `{storage: {value: 100}}`.
  private func overrides(
    _ types: [String: PriceList.ValueType]
  ) -> Reader<[String: PriceList.Value]> {
    { entry, faults in
      let pairs = Self.named { name, entry, faults in
        Fields.foreign(entry, &faults) { fields throws(Incomplete) in
          (name, try fields.required("value", PriceListValue.value(types[name]))())
        }
      }(entry, &faults)
      return pairs.map { Dictionary($0) { first, _ in first } }
    }
  }
}
