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
  ///   - cache: where what was read and found out is kept for the next time.
  ///   - refusals: how each language refuses; the texts are held against it where it is given.
  package static func load(
    _ folder: String, isForUse: Bool = false, cache: CacheFolder? = nil,
    refusals: [Language: Refusals] = [:]
  ) -> LoadedCatalogue {
    let files = CatalogueFiles(folder: folder, cache: cache)
    if isForUse, let catalogue = kept(files) {
      return LoadedCatalogue(
        catalogue: catalogue, faults: [], sources: [:],
        content: files.content)
    }
    return load(files, isForUse: isForUse, refusals: refusals)
  }

  /// What stands around the services of a folder: enough for writing a new one, even while others
  /// are half written.
  package static func surroundings(_ folder: String) -> LoadedCatalogue {
    load(CatalogueFiles(folder: folder), isForUse: true, withServices: false)
  }

  /// More services than these are not held in memory where a cache holds them.
  static let mostInMemory = 256

  static func load(
    _ unread: CatalogueFiles, isForUse: Bool = false, withServices: Bool = true,
    refusals: [Language: Refusals] = [:], most: Int = mostInMemory
  ) -> LoadedCatalogue {
    var files = unread
    let names = withServices ? files.names(in: "services", required: true) : []
    files.parse(fileNames)
    let reader = CatalogueReader(catalogueFile: files.unplaced("catalogue.yaml"))
    let common = parts(&files, reader)?.catalogue(ServiceList([]))
    files.warnOfOthers(than: fileNames)
    let words = RefusalCheck(refusals)
    let checker = ServiceChecker(
      common: common, reader: reader, depth: isForUse ? .use : .full, refusals: words,
      basis: files.basis(words: isForUse ? 0 : words.sum))
    let isEach = !files.kept.hasCache || names.count <= most
    let services = checker.check(names, in: files, reading: isEach)
    var faults = files.faults
    for service in services { faults.add(service.verdict.reading) }
    if let common, !faults.hasFaults {
      faults.add(CatalogueLoader.faults(of: services, in: common, files, checker.depth))
    }
    let isSound = common != nil && !faults.hasFaults
    keep(services, isSound: isSound, files)
    // Words that refuse break no offer: what builds on the catalogue is checked all the same.
    if let common {
      faults.add(words.faults(in: common.texts, of: files))
      for service in services { faults.add(service.verdict.refusals) }
    }
    let content = files.content(of: fileNames + names.map { "services/\($0).yaml" })
    let all = isEach ? services : []
    let list = isSound ? list(of: names, read: all, files, checker) : nil
    let sorted = faults.sorted
    return LoadedCatalogue(
      catalogue: list.flatMap { common?.with(services: $0) }, faults: sorted,
      sources: files.sources(of: sorted), content: content)
  }

  /// What the rules say of a catalogue that could be read.
  private static func faults(
    of services: [ServiceChecker.Checked], in common: Catalogue, _ files: CatalogueFiles,
    _ depth: CatalogueRules.Depth
  ) -> [Fault] {
    let own = services.flatMap { service in
      service.verdict.rules.filter { depth == .full || !$0.isWarning }
    }
    let findings = CatalogueRules.findings(
      in: services.compactMap(\.verdict.outline), of: common, depth)
    let places = findings.isEmpty ? PathIndex() : files.places
    let between = findings.map { finding in
      let own = finding.service.map { name in
        files.file("services/\(name).yaml").places(ofService: name)
      }
      return fault(finding, places: own ?? places)
    }
    let isZoneTold = depth == .use || findings.contains { $0.id == ZoneRule.id }
    return own + between + (isZoneTold ? [] : ZoneCheck.faults(common, files.places))
  }

  static func fault(_ finding: CatalogueFinding, places: PathIndex) -> Fault {
    Fault(
      id: finding.id, severity: finding.severity, message: finding.message,
      location: places[finding.path], remedy: finding.remedy)
  }

  static let fileNames = [
    "catalogue.yaml", "outcomes.yaml", "indicators.yaml", "underpinnings.yaml", "terms.yaml",
  ]

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
