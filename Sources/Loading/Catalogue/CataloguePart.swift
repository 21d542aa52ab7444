package import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

/// The kinds of files of which a catalogue is made.
package enum CataloguePart: String, CaseIterable, Sendable {
  case catalogue, service, outcomes, indicators, underpinnings, terms, customer

  /// What a file has against it by itself: keys, kinds and written forms. What it names stands in
  /// other files and is not asked for.
  package func faults(_ entry: Entry) -> FaultList {
    var faults = FaultList()
    let reader =
      self == .catalogue
      ? CatalogueReader(catalogueFile: entry)
      : CatalogueReader(currency: .euro, authoritative: .en)
    switch self {
    case .catalogue: _ = reader.head(entry, &faults)
    case .service: _ = CatalogueLoader.part("service", of: reader.service)(entry, &faults)
    case .outcomes: _ = CatalogueLoader.list("outcomes", of: reader.outcome)(entry, &faults)
    case .indicators: _ = reader.measures(entry, &faults)
    case .underpinnings: _ = reader.backing(entry, &faults)
    case .terms: _ = CatalogueLoader.list("terms", of: reader.terms)(entry, &faults)
    case .customer: _ = CatalogueLoader.part("customer", of: reader.customer)(entry, &faults)
    }
    return faults
  }

  /// The kind of a file by its path in the folder of a catalogue; nil for any other file.
  package init?(path: String) {
    let parts = path.split(separator: "/")
    guard let name = parts.last, name.hasSuffix(".yaml") else { return nil }
    switch parts.dropLast().last {
    case "services"?: self = .service
    case "customers"?: self = .customer
    default:
      let stem = String(name.dropLast(5))
      guard let part = Self(rawValue: stem), part != .service, part != .customer else { return nil }
      self = part
    }
  }
}
