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
  ///   - isForUse: leaves out what only `entente check` has to say (warnings about words).
  ///   - refusals: how each language refuses; the texts are held against it where it is given.
  package static func load(
    _ folder: String, isForUse: Bool = false, refusals: [Language: Refusals] = [:]
  ) -> LoadedCatalogue {
    var files = CatalogueFiles(folder: folder)
    let catalogue = read(&files)
    var faults = files.faults
    if let catalogue, !faults.hasFaults {
      let findings =
        isForUse
        ? CatalogueRules.findingsForUse(in: catalogue) : CatalogueRules.findings(in: catalogue)
      faults.add(findings.map { fault($0, places: files.places) })
    }
    let usable = faults.hasFaults ? nil : catalogue
    // Words that refuse break no offer: what builds on the catalogue is checked all the same.
    if let catalogue { faults.add(RefusalCheck(refusals).faults(in: catalogue, files)) }
    return LoadedCatalogue(catalogue: usable, faults: faults.sorted, sources: files.sources)
  }

  static func fault(_ finding: CatalogueFinding, places: PathIndex) -> Fault {
    Fault(
      id: finding.id, severity: finding.severity, message: finding.message,
      location: places[finding.path], remedy: finding.remedy)
  }

  private static let fileNames = [
    "catalogue.yaml", "outcomes.yaml", "indicators.yaml", "underpinnings.yaml", "terms.yaml",
  ]

  private static func read(_ files: inout CatalogueFiles) -> Catalogue? {
    let main = files.entry("catalogue.yaml")
    let reader = CatalogueReader(catalogueFile: main)
    let head = files.read(main, reader.head)
    let outcomes = files.read(
      files.entry("outcomes.yaml"), list("outcomes", of: reader.outcome))
    let measures = files.read(files.entry("indicators.yaml"), reader.measures)
    let backing = files.read(files.entry("underpinnings.yaml"), reader.backing)
    let terms = files.read(files.entry("terms.yaml"), list("terms", of: reader.terms))
    let services = services(&files, reader)
    files.warnOfOthers(than: fileNames)
    guard let head, let outcomes, let measures, let backing, let terms else { return nil }
    return head.catalogue(
      outcomes: outcomes, measures: measures, backing: backing, terms: terms,
      services: services)
  }

  private static func services(
    _ files: inout CatalogueFiles, _ reader: CatalogueReader
  ) -> [Service] {
    files.names(in: "services", required: true).compactMap { name in
      let path = "services/\(name)"
      let entry = files.entry("\(path).yaml", part: "service", under: path)
      guard let service = files.read(entry, part("service", of: reader.service)) else {
        return nil
      }
      files.requireName(name, is: service.id, of: path)
      return service
    }
  }

  /// A file that holds one list under one key.
  private static func list<Value>(
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
