import Exports
import ServiceCatalogue
import Wording

/// `--format openslo`: a service becomes OpenSLO v1 objects.
struct OpenSLOExporter: CatalogueExporter {
  func export(_ service: Service, from catalogue: Catalogue, in language: Language)
    -> ExportedService
  {
    let writer = OpenSLOWriter(service, of: catalogue, in: language)
    return ExportedService(
      name: "\(service.id).openslo.yaml", text: writer.text, lost: writer.lost)
  }
}
