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

  /// All faults and warnings as they are shown.
  package var drawnFaults: String { FaultDrawing.draw(faults, sources: sources) }
}
