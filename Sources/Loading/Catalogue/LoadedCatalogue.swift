package import Diagnostics
package import ServiceCatalogue

/// What came of reading a catalogue folder.
package struct LoadedCatalogue: Sendable {
  /// Nil when there is a fault; warnings do not keep a catalogue from being used.
  package let catalogue: Catalogue?
  /// Faults and warnings, sorted by place.
  package let faults: [Fault]
  /// Text by file name, for drawing the faults.
  package let sources: [String: String]

  /// What it was read from; nil where that is not known.
  package let content: CatalogueContent?

  init(
    catalogue: Catalogue?, faults: [Fault], sources: [String: String],
    content: CatalogueContent? = nil
  ) {
    self.catalogue = catalogue
    self.faults = faults
    self.sources = sources
    self.content = content
  }

  /// All faults and warnings as they are shown.
  package var drawnFaults: String { FaultDrawing.draw(faults, sources: sources) }
}

/// The texts that a catalogue was read from: two with the same sum are the same.
package struct CatalogueContent: Sendable {
  let folder: String
  /// Worked out only where something was made from the catalogue and is kept.
  let sum: @Sendable () -> UInt64
}
