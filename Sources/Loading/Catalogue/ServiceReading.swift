import Diagnostics
import ServiceCatalogue

/// One file of a service as it was read.
struct ServiceReading: PlacedTexts {
  let name: String
  let service: Service?
  let faults: FaultList
  private let file: ParsedFile

  init(_ name: String, _ files: CatalogueFiles, _ reader: CatalogueReader) {
    let file = files.file("services/\(name).yaml")
    var faults = file.faults
    let part: Reader<Service> = CatalogueLoader.part("service", of: reader.service)
    service = file.entry.flatMap { part($0, &faults) }
    (self.name, self.file) = (name, file)
    if let id = service?.id, id != name {
      faults.add(
        FileFault.misnamed(name, id: id, at: file.places(ofService: name)["services/\(name)/id"]))
    }
    self.faults = faults
  }

  var places: PathIndex { file.places(ofService: name) }

  func source(of path: String) -> SourceFile? {
    var unused = FaultList()
    return file.source ?? FileReader.read(file.path, &unused)
  }
}

extension ParsedFile {
  /// Where each part of a service stands.
  func places(ofService name: String) -> PathIndex {
    var places = PathIndex()
    if let inner = entry?["service"] {
      places.add(inner, under: "services/\(name)", at: inner.location)
    }
    return places
  }
}
