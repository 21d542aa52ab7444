import Diagnostics
import Quantities
import ServiceCatalogue

/// Reads a price list in the forms of Pricing2Yaml from 1.0 to 3.1.
///
/// The format is of others and grows: a key that is not known here is passed over, and what a list
/// leaves out has its standard. Version 1 names a monthly and an annual price where later ones name
/// one price and ways of billing.
struct PriceListReader {
  /// More plans or add-ons than any list has that somebody wants to choose from.
  static let most = 500

  /// Which values a feature may have, by its name; known before plans are read.
  let features: [String: PriceList.ValueType]
  let limits: [String: PriceList.ValueType]

  init(_ entry: Entry) {
    features = Self.types(entry["features"])
    limits = Self.types(entry["usageLimits"])
  }

  private static func types(_ section: Entry?) -> [String: PriceList.ValueType] {
    let pairs = section?.pairs ?? []
    return Dictionary(
      pairs.compactMap { pair in
        pair.value["valueType"]?.scalar.flatMap(PriceList.ValueType.init(rawValue:))
          .map { (pair.key, $0) }
      }
    ) { first, _ in first }
  }

  func list(_ entry: Entry, _ faults: inout FaultList) -> PriceList? {
    Fields.foreign(entry, &faults) { fields throws(Incomplete) in
      let name = fields.required("saasName", Read.text)
      let syntax = fields.given("syntaxVersion", Read.text)
      let version = fields.given("version", Read.text)
      let created = fields.given("createdAt", Read.text)
      let url = fields.given("url", Read.text)
      let starts = fields.given("starts", PriceListValue.moment)
      let ends = fields.given("ends", PriceListValue.moment)
      let currency = fields.required("currency", Read.currency)
      let tags = fields.given("tags", Read.list(of: Read.text))
      let billing = fields.given("billing", Self.named(billing))
      let features = fields.given("features", Self.named(feature))
      let limits = fields.given("usageLimits", Self.named(limit))
      let plans = fields.given("plans", Self.named(plan, atMost: Self.most))
      let addOns = fields.given("addOns", Self.named(addOn, atMost: Self.most))
      return try PriceList(
        syntax: syntax(), name: name(), version: version(), createdAt: created(), url: url(),
        starts: starts(), ends: ends(), currency: currency(), tags: tags() ?? [],
        billing: billing() ?? [], features: features() ?? [], limits: limits() ?? [],
        plans: plans() ?? [], addOns: addOns() ?? [])
    }
  }

  private func billing(_ name: String, _ entry: Entry, _ faults: inout FaultList)
    -> PriceList.Billing?
  {
    PriceListValue.number(entry, &faults).map { PriceList.Billing(period: name, coefficient: $0) }
  }

  /// Everything named in a mapping, in the order of the file.
  static func named<Value>(
    _ reader: @escaping (String, Entry, inout FaultList) -> Value?, atMost most: Int = .max
  ) -> Reader<[Value]> {
    { entry, faults in
      guard let pairs = entry.pairs else {
        faults.add(ReadingFault.kind(entry, expected: "a mapping of names"))
        return nil
      }
      guard pairs.count <= most else {
        faults.add(PricingFault.tooLarge(pairs.count, most: most, at: pairs[most].place))
        return nil
      }
      var values: [Value] = []
      for pair in pairs {
        if let value = reader(pair.key, pair.value, &faults) { values.append(value) }
      }
      return values.count == pairs.count ? values : nil
    }
  }
}
