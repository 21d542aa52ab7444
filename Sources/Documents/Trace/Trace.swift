/// Every figure of a document with its source, in reading order (DECISIONS 4).
package struct Trace: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Number of the section in which the figure stands, or its id where it has none.
    package let place: String
    package let figure: String
    package let source: Document.Source
  }

  package let entries: [Entry]

  /// A figure that stands in one place several times with the same source is told once.
  package init(of document: Document) {
    var seen: Set<Entry> = []
    entries = document.allSections.flatMap { section in
      section.runs.compactMap { run -> Entry? in
        guard case .sourced(let text, let source) = run, text.hasFigure else { return nil }
        return Entry(place: section.number ?? section.id, figure: text, source: source)
      }
    }.filter { seen.insert($0).inserted }
  }

  /// One line for each figure: `S1.9  99.90%  ← clinic-it@1.0 services/…`.
  package var lines: [String] {
    entries.map {
      VisibleText.visible("\($0.place)  \($0.figure.onOneLine)  ← \($0.source)")
    }
  }
}

extension String {
  var hasFigure: Bool { unicodeScalars.contains { ("0"..."9").contains($0) } }

  /// A figure of the trace stays short: a whole sentence shows its beginning only.
  fileprivate var onOneLine: String { count <= 72 ? self : "\(prefix(71))…" }
}
