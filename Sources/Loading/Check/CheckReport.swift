package import Diagnostics

/// What came of checking folders: everything that is wrong, sorted by place.
package struct CheckReport: Sendable {
  package let faults: [Fault]
  /// Text by file name, for drawing the faults.
  package let sources: [String: String]

  package init(_ faults: FaultList, sources: [String: String]) {
    self.faults = faults.sorted
    self.sources = sources
  }

  private init(faults: [Fault], sources: [String: String]) {
    self.faults = faults
    self.sources = sources
  }

  /// The same with every warning a fault, for those who let nothing pass.
  package var pedantic: CheckReport {
    CheckReport(faults: faults.map(\.asFault), sources: sources)
  }

  package var hasFaults: Bool { FaultList(faults).hasFaults }
  package var drawn: String { FaultDrawing.draw(faults, sources: sources) }
}

extension Dictionary<String, String> {
  /// Texts by the names of their files; of one that was read twice the first counts.
  init(_ files: [SourceFile]) {
    self.init(files.map { ($0.name, $0.text) }) { first, _ in first }
  }
}
