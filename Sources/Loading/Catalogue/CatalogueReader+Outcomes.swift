import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

extension CatalogueReader {
  func outcome(_ entry: Entry, _ faults: inout FaultList) -> OutcomeType? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let statement = fields.required("statement", text)
      let short = fields.required("short", text)
      let driver: Field<OutcomeType.Driver> = fields.required("driver", Read.choice)
      let measure = fields.required("measure", measure)
      let synonyms = fields.required("synonyms", Read.words)
      return try OutcomeType(
        id: id(), statement: statement(), short: short(), driver: driver(), measure: measure(),
        synonyms: synonyms())
    }
  }

  private func measure(_ entry: Entry, _ faults: inout FaultList) -> OutcomeMeasure? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let name = fields.required("name", text)
      let unit = fields.required("unit", text)
      let direction: Field<OutcomeMeasure.Direction> = fields.required("direction", Read.choice)
      let baseline = fields.required("baseline", Read.number)
      let target = fields.required("target", Read.number)
      let source = fields.required("source", text)
      let caveat = fields.optional("caveat", text)
      return try OutcomeMeasure(
        name: name(), unit: unit(), direction: direction(), baseline: baseline(),
        target: target(), source: source(), caveat: caveat())
    }
  }
}
