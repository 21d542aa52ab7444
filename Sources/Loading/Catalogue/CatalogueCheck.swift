package import Diagnostics

/// `entente check` for a catalogue folder: the catalogue and every customer's file, one at a time.
package enum CatalogueCheck {
  package struct Report: Sendable {
    /// Faults and warnings, sorted by place.
    package let faults: [Fault]
    package let sources: [String: String]

    package var hasFaults: Bool { FaultList(faults).hasFaults }
    package var drawn: String { FaultDrawing.draw(faults, sources: sources) }
  }

  /// Everything wrong in a folder. Customers' files refer to the catalogue, so they are read when
  /// that is sound only.
  package static func run(_ folder: String) -> Report {
    let loaded = CatalogueLoader.load(folder)
    var faults = FaultList(loaded.faults)
    var sources = loaded.sources
    var files = CatalogueFiles(folder: folder)
    let ids = files.names(in: "customers")
    faults.add(files.faults)
    if let catalogue = loaded.catalogue {
      for id in ids {
        let customer = CustomerLoader.load(folder, id, catalogue: catalogue)
        faults.add(customer.faults)
        sources.merge(customer.sources) { first, _ in first }
      }
    }
    return Report(faults: faults.sorted, sources: sources)
  }
}
