import ArgumentParser
import ServiceCatalogue
import Wording

/// A form of others in which services are written; each has a file of its own.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case pricing2yaml, openslo

  var exporter: any CatalogueExporter {
    switch self {
    case .pricing2yaml: PriceListExporter()
    case .openslo: OpenSLOExporter()
    }
  }
}

/// Writes a service in another form.
protocol CatalogueExporter {
  func export(_ service: Service, from catalogue: Catalogue, in language: Language)
    throws -> ExportedService
}

/// A service in another form, and what that form cannot hold.
struct ExportedService {
  /// "records.yml"
  let name: String
  let text: String
  let lost: [String]
}
