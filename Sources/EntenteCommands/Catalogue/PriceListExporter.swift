import Loading
import ServiceCatalogue
import Wording

/// `--format pricing2yaml`: a service becomes a price list.
struct PriceListExporter: CatalogueExporter {
  func export(_ service: Service, from catalogue: Catalogue, in language: Language)
    -> ExportedService
  {
    ExportedService(
      name: "\(service.id).yml",
      text: PriceListWriter.text(PriceList(service, from: catalogue, in: language)),
      lost: PriceList.losses(of: service, in: catalogue).lost)
  }
}
