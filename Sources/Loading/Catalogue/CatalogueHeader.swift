import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

/// What stands in catalogue.yaml.
struct CatalogueHeader {
  let id: String
  let version: String
  let effective: Validity
  let currency: Currency
  let zone: String
  let languages: [Language]
}

extension CatalogueReader {
  static let schema = CataloguePrinter.schema

  /// The schema line, which must be exactly ours: a later form is not guessed at.
  func schema(_ entry: Entry, _ faults: inout FaultList) -> String? {
    guard let text = Read.text(entry, &faults) else { return nil }
    guard text == Self.schema else {
      faults.add(
        Fault(
          id: LoadingFault.schema.id, message: "unknown schema \"\(text)\"",
          location: entry.location,
          remedy: "Write \"schema: \(Self.schema)\", or use the program this file was made for."))
      return nil
    }
    return text
  }

  func header(_ entry: Entry, _ faults: inout FaultList) -> CatalogueHeader? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let id = fields.required("id", Read.id)
      let version = fields.required("version", Read.text)
      let effective = fields.required("effective", validity)
      let currency = fields.required("currency", Read.currency)
      let zone = fields.required("zone", Read.text)
      let languages = fields.required("languages", Read.filledList(of: Read.language))
      return try CatalogueHeader(
        id: id(), version: version(), effective: effective(), currency: currency(), zone: zone(),
        languages: languages())
    }
  }

  private func validity(_ entry: Entry, _ faults: inout FaultList) -> Validity? {
    Fields.read(entry, &faults) { fields throws(Incomplete) in
      let from = fields.required("from", Read.date)
      let to = fields.optional("to", Read.date)
      return try Validity(from: from(), to: to())
    }
  }
}
