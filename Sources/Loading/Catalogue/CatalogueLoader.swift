import Diagnostics
import ServiceCatalogue
package import Wording

/// Reads a catalogue folder and checks it.
package enum CatalogueLoader {
  /// The catalogue of a folder such as `catalogue-data`, with everything that is wrong about it.
  ///
  /// First the files are read; only when all could be, the rules of a catalogue are checked, as
  /// a missing part would make many rules complain of what is not wrong. Services come in the order
  /// of their file names. Customers' files are not touched (MEETING 18).
  ///
  /// - Parameters:
  ///   - isForUse: leaves out the advice of the rules, which only `entente check` gives.
  ///   - cache: where a catalogue that was found to be sound is kept ready for use.
  ///   - refusals: how each language refuses; the texts are held against it where it is given.
  package static func load(
    _ folder: String, isForUse: Bool = false, cache: CacheFolder? = nil,
    refusals: [Language: Refusals] = [:]
  ) -> LoadedCatalogue {
    let files = CatalogueFiles(folder: folder, cache: isForUse ? cache : nil)
    if let catalogue = kept(files) {
      return LoadedCatalogue(catalogue: catalogue, faults: [], sources: [:])
    }
    return load(files, isForUse: isForUse, refusals: refusals)
  }

  /// What stands around the services of a folder: enough for writing a new one, even while others
  /// are half written.
  package static func surroundings(_ folder: String) -> LoadedCatalogue {
    load(CatalogueFiles(folder: folder), isForUse: true, withServices: false)
  }

  static func load(
    _ files: CatalogueFiles, isForUse: Bool = false, withServices: Bool = true,
    refusals: [Language: Refusals] = [:]
  ) -> LoadedCatalogue {
    var files = files
    let catalogue = read(&files, withServices: withServices)
    var faults = files.faults
    if let catalogue, !faults.hasFaults {
      let findings =
        isForUse
        ? CatalogueRules.faults(in: catalogue) : CatalogueRules.findings(in: catalogue)
      let places = findings.isEmpty ? PathIndex() : files.places
      faults.add(findings.map { fault($0, places: places) })
      if !isForUse, !findings.contains(where: { $0.id == ZoneRule.id }) {
        faults.add(ZoneCheck.faults(catalogue, files.places))
      }
    }
    let usable = faults.hasFaults ? nil : catalogue
    if let usable { keep(usable, files) }
    // Words that refuse break no offer: what builds on the catalogue is checked all the same.
    if let catalogue { faults.add(RefusalCheck(refusals).faults(in: catalogue, files)) }
    return LoadedCatalogue(catalogue: usable, faults: faults.sorted, sources: files.sources)
  }

  static func fault(_ finding: CatalogueFinding, places: PathIndex) -> Fault {
    Fault(
      id: finding.id, severity: finding.severity, message: finding.message,
      location: places[finding.path], remedy: finding.remedy)
  }

  static let fileNames = [
    "catalogue.yaml", "outcomes.yaml", "indicators.yaml", "underpinnings.yaml", "terms.yaml",
  ]

  private static func read(_ files: inout CatalogueFiles, withServices: Bool) -> Catalogue? {
    let services = withServices ? files.names(in: "services", required: true) : []
    files.parse(fileNames + services.map { "services/\($0).yaml" })
    let reader = CatalogueReader(catalogueFile: files.unplaced("catalogue.yaml"))
    let parts = parts(&files, reader)
    let read = self.services(services, &files, reader)
    files.warnOfOthers(than: fileNames)
    return parts?.catalogue(ServiceList(read))
  }

  /// What all services share.
  struct Parts {
    let head: CatalogueReader.Head
    let outcomes: [OutcomeType]
    let measures: CatalogueReader.Measures
    let backing: CatalogueReader.Backing
    let terms: [StandardTerms]

    func catalogue(_ services: ServiceList) -> Catalogue {
      head.catalogue(
        outcomes: outcomes, measures: measures, backing: backing, terms: terms,
        services: services)
    }
  }

  static func parts(_ files: inout CatalogueFiles, _ reader: CatalogueReader) -> Parts? {
    let head = files.read(files.entry("catalogue.yaml"), reader.head)
    let outcomes = files.read(
      files.entry("outcomes.yaml"), list("outcomes", of: reader.outcome))
    let measures = files.read(files.entry("indicators.yaml"), reader.measures)
    let backing = files.read(files.entry("underpinnings.yaml"), reader.backing)
    let terms = files.read(files.entry("terms.yaml"), list("terms", of: reader.terms))
    guard let head, let outcomes, let measures, let backing, let terms else { return nil }
    return Parts(
      head: head, outcomes: outcomes, measures: measures, backing: backing, terms: terms)
  }

  private static func services(
    _ names: [String], _ files: inout CatalogueFiles, _ reader: CatalogueReader
  ) -> [Service] {
    let entries = names.map {
      files.entry("services/\($0).yaml", part: "service", under: "services/\($0)")
    }
    let read = Parallel.map(entries) { entry in
      var faults = FaultList()
      let service = entry.flatMap { part("service", of: reader.service)($0, &faults) }
      return (service, faults)
    }
    return zip(names, read).compactMap { name, read in
      files.add(read.1)
      if let id = read.0?.id { files.requireName(name, is: id, of: "services/\(name)") }
      return read.0
    }
  }

  /// A file that holds one list under one key.
  static func list<Value>(
    _ key: String, of reader: @escaping Reader<Value>
  ) -> Reader<[Value]> {
    part(key, of: Read.list(of: reader))
  }

  /// A file that holds one value under one key.
  static func part<Value>(_ key: String, of reader: @escaping Reader<Value>) -> Reader<Value> {
    { entry, faults in
      Fields.read(entry, &faults) { fields throws(Incomplete) in
        try fields.required(key, reader)()
      }
    }
  }
}
