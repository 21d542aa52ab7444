import Diagnostics
import ServiceCatalogue

extension CatalogueLoader {
  /// The catalogue as the cache has it: common parts at once, services when they are asked for.
  ///
  /// Nil when the cache has none that is still true.
  static func kept(_ files: CatalogueFiles) -> Catalogue? {
    guard files.kept.isSound, let index = files.kept.extra.flatMap(ServiceIndex.init(bytes:)) else {
      return nil
    }
    var files = files
    files.parse(fileNames)
    let reader = CatalogueReader(catalogueFile: files.unplaced("catalogue.yaml"))
    let shelf = KeptServices(files.kept, index: index, reader: reader)
    let catalogue = shelf.flatMap { parts(&files, reader)?.catalogue(ServiceList(on: $0)) }
    return files.faults.hasFaults ? nil : catalogue
  }

  /// Keeps a sound catalogue for the next time.
  static func keep(_ catalogue: Catalogue, _ files: CatalogueFiles) {
    files.kept.keep(extra: ServiceIndex(catalogue.services).bytes, watching: "services")
  }
}
