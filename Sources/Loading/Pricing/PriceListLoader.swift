import Diagnostics
import ServiceCatalogue

/// Reads the price lists of others, written in Pricing2Yaml, and checks them.
package enum PriceListLoader {
  /// The list of a file, with everything that is wrong about it.
  package static func load(_ path: String) -> LoadedPriceList {
    var faults = FaultList()
    guard let source = FileReader.read(path, &faults) else {
      return LoadedPriceList(list: nil, report: CheckReport(faults, sources: [:]))
    }
    return load(source, faults)
  }

  /// The lists of several files, in their order, read side by side.
  package static func load(_ paths: [String]) -> [LoadedPriceList] {
    Parallel.map(paths) { load($0) }
  }

  /// The list of a text that was read already.
  package static func load(_ source: SourceFile) -> LoadedPriceList {
    load(source, FaultList())
  }

  private static func load(_ source: SourceFile, _ before: FaultList) -> LoadedPriceList {
    var faults = before
    let entry = YAMLReader.read(source, &faults)
    let list = entry.flatMap { PriceListReader($0).list($0, &faults) }
    if let list, let entry, !faults.hasFaults {
      var places = PathIndex()
      places.add(entry, under: "", at: entry.location)
      faults.add(
        PriceListRules.findings(in: list).map { CatalogueLoader.fault($0, places: places) })
    }
    return LoadedPriceList(
      list: faults.hasFaults ? nil : list,
      report: CheckReport(faults, sources: [source.name: source.text]))
  }
}
