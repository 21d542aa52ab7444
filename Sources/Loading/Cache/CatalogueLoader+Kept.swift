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

  /// Keeps what was read and found out for the next time.
  static func keep(
    _ services: [ServiceChecker.Checked], isSound: Bool, _ files: CatalogueFiles
  ) {
    guard files.kept.hasCache else { return }
    let outlines = services.compactMap(\.verdict.outline)
    files.kept.keep(
      fileNames + services.map { "services/\($0.name).yaml" }, isSound: isSound,
      extra: isSound ? ServiceIndex(outlines).bytes : [], watching: "services")
  }

  /// The services of a sound catalogue: those that were read, or else as the cache has them now. A
  /// cache that could not be written is none, and all of them are read.
  static func list(
    of names: [String], read: [ServiceChecker.Checked], _ files: CatalogueFiles,
    _ checker: ServiceChecker
  ) -> ServiceList {
    if read.isEmpty, let kept = kept(files.again) { return kept.services }
    let all = read.isEmpty ? checker.check(names, in: files, reading: true) : read
    return ServiceList(all.compactMap(\.service))
  }
}

extension CatalogueFiles {
  /// The same folder as it is now.
  fileprivate var again: CatalogueFiles { CatalogueFiles(folder: folder, cache: kept.cache) }

  /// Stands for the texts of some files; nil where one of them is not known.
  func content(of names: [String]) -> CatalogueContent? {
    let sums = kept.sums(of: names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    guard kept.hasCache, sums.count == names.count else { return nil }
    return CatalogueContent(folder: folder) { Checksum.of(sums) }
  }

  /// The same for all files in the cache, while nothing has changed.
  var content: CatalogueContent? {
    let kept = kept
    guard kept.isUnchanged else { return nil }
    return CatalogueContent(folder: folder) { Checksum.of(kept.sums ?? []) }
  }

  /// On what the verdicts about services rest.
  func basis(words: UInt64) -> ServiceVerdict.Basis? {
    content(of: CatalogueLoader.fileNames).map {
      ServiceVerdict.Basis(common: $0.sum(), words: words)
    }
  }
}
