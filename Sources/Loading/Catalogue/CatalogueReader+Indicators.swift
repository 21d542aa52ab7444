import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func indicator(_ entry: Entry, _ faults: inout FaultList) -> Indicator? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let name = fields.required("name", text)
      let unit: Field<Indicator.Unit> = fields.required("unit", Read.choice)
      let direction: Field<OutcomeMeasure.Direction> = fields.required("direction", Read.choice)
      let formula = fields.required("formula", formula)
      let meaning = fields.required("meaning", text)
      let window = fields.required("window", Read.period)
      let exclusions: Field<[Exclusion]> = fields.optional(
        "exclusions", Read.list(of: Read.choice), else: [])
      let decimals = fields.required("decimals", Read.count)
      let source = fields.required("source", text)
      return try Indicator(
        id: id(), name: name(), unit: unit(), direction: direction(), formula: formula(),
        meaning: meaning(), window: window(), exclusions: exclusions(), decimals: decimals(),
        source: source())
    }
  }

  private enum PlainFormula: String, CaseIterable {
    case durationRatio = "duration-ratio"
    case eventRatio = "event-ratio"
  }

  /// A word, or a mapping with the one figure that the formula needs.
  private func formula(_ entry: Entry, _ faults: inout FaultList) -> Indicator.Formula? {
    guard entry.scalar == nil else {
      let plain: PlainFormula? = Read.choice(entry, &faults)
      return plain.map { $0 == .durationRatio ? .durationRatio : .eventRatio }
    }
    return Fields.read(entry, &faults) { fields throws(Incomplete) in
      if fields.has("percentile") {
        return try .percentile(fields.required("percentile", Read.percent)())
      }
      return try .shareWithin(fields.required("share-within", Read.percent)())
    }
  }

  func scheme(_ entry: Entry, _ faults: inout FaultList) -> CreditScheme? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let indicator = fields.required("indicator", Read.id)
      let nature: Field<CreditScheme.Nature> = fields.required("nature", Read.choice)
      let bands = fields.required("bands", Read.filledList(of: band))
      let month = fields.required("cap-month", Read.percent)
      let year = fields.required("cap-year", Read.percent)
      let earnBack = fields.optional("earn-back-months", Read.count)
      let kind: Field<CreditScheme.Kind> = fields.optional("kind", Read.choice, else: .bands)
      return try CreditScheme(
        id: id(), indicator: indicator(), nature: nature(), bands: bands(), capMonth: month(),
        capYear: year(), earnBackMonths: earnBack(), kind: kind())
    }
  }

  private func band(_ entry: Entry, _ faults: inout FaultList) -> CreditScheme.Band? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let from = fields.optional("from", Read.percent)
      let below = fields.required("below", Read.percent)
      let credit = fields.required("credit", Read.percent)
      return try CreditScheme.Band(from: from(), below: below(), credit: credit())
    }
  }
}
