import Diagnostics
package import Wording

/// `entente check` for a catalogue folder: the catalogue and every customer's file, one at a time.
package enum CatalogueCheck {
  /// Everything wrong in a folder. Customers' files refer to the catalogue, so they are read when
  /// that is sound only.
  ///
  /// - Parameters:
  ///   - refusals: how each language refuses; the texts are held against it where it is given.
  ///   - cache: where what was found out about files is kept while they do not change.
  package static func run(
    _ folder: String, cache: CacheFolder? = nil, refusals: [Language: Refusals] = [:]
  ) -> CheckReport {
    run(CatalogueFiles(folder: folder, cache: cache), refusals: refusals)
  }

  /// The same with other bytes in place of some files, by their paths in the folder.
  package static func run(_ folder: String, replacing files: [String: [UInt8]]) -> CheckReport {
    let parsed = files.map { path, bytes in
      (path, ParsedFile(bytes, named: "\(folder)/\(path)"))
    }
    return run(
      CatalogueFiles(folder: folder, parsed: Dictionary(uniqueKeysWithValues: parsed)))
  }

  static func run(
    _ unread: CatalogueFiles, refusals: [Language: Refusals] = [:]
  ) -> CheckReport {
    let loaded = CatalogueLoader.load(unread, refusals: refusals)
    var faults = FaultList(loaded.faults)
    var sources = loaded.sources
    var files = unread
    let ids = files.names(in: "customers")
    faults.add(files.faults)
    if let catalogue = loaded.catalogue {
      for id in ids {
        let customer = CustomerLoader.load(unread, id, catalogue: catalogue)
        faults.add(customer.faults)
        sources.merge(customer.sources) { first, _ in first }
      }
    }
    return CheckReport(faults, sources: sources)
  }
}
