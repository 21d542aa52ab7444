/// How a fault is drawn for a person: place and message, the line with an underline, the remedy,
/// the id.
///
///     catalogue.yaml:12:5: fault: unknown key "prise"
///       prise: "1900.00"
///       ^^^^^
///     Did you mean "price"? [yaml-unknown-key]
package enum FaultDrawing {
  /// Columns of the excerpt; a longer line is cut around the place.
  private static let width = 92

  /// The drawing, without a line feed at its end.
  ///
  /// - Parameter source: the text of the fault's file; without it there is no excerpt.
  package static func draw(_ fault: Fault, source: String?) -> String {
    var lines = ["\(fault.severity.rawValue): \(shown(fault.message))"]
    if let location = fault.location {
      lines[0] = "\(location): \(lines[0])"
      lines += source.map { excerpt(at: location, columns: fault.columns, in: $0) } ?? []
    }
    lines += fault.explanation.map { wrapped($0) } ?? []
    lines.append("\(shown(fault.remedy)) [\(fault.id)]")
    return lines.joined(separator: "\n")
  }

  /// All faults, sorted by place, with an empty line between two.
  ///
  /// - Parameter sources: text by file name, as it stands in the faults' locations.
  package static func draw(_ faults: [Fault], sources: [String: String]) -> String {
    FaultList(faults).sorted
      .map { fault in draw(fault, source: fault.location.flatMap { sources[$0.file] }) }
      .joined(separator: "\n\n")
  }

  /// Lines of the excerpt's width, broken between words.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func excerpt(
    at location: Location, columns: Int?, in source: String
  ) -> [String] {
    guard let line = line(location.line, of: source) else { return [] }
    let start = min(max(location.column - 1, 0), line.count)
    let reach = columns.map { min(start + $0, line.count) } ?? TokenEnd.of(line, from: start)
    let end = max(reach, start + 1)
    let window = window(on: line, around: start..<end)
    let lead = line[..<window.lowerBound].allSatisfy { $0 == " " } ? "" : "…"
    let trail = window.upperBound < line.count ? "…" : ""
    let marks = min(end, max(window.upperBound, start + 1)) - start
    let text = line[window].map(visible).joined()
    let underline =
      String(repeating: " ", count: lead.count + start - window.lowerBound)
      + String(repeating: "^", count: marks)
    return ["  \(lead)\(text)\(trail)", "  \(underline)"]
  }

  private static func line(_ number: Int, of source: String) -> [Unicode.Scalar]? {
    let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return nil }
    let line = Array(lines[number - 1])
    return line.last == "\r" ? line.dropLast() : line
  }

  /// Which part of a line is shown: without its indentation, and around the place when it is long.
  private static func window(on line: [Unicode.Scalar], around token: Range<Int>) -> Range<Int> {
    let indent = min(line.firstIndex { $0 != " " } ?? 0, token.lowerBound)
    guard line.count - indent > width else { return indent..<line.count }
    let length = min(token.count, width / 2)
    let first = max(indent, min(token.lowerBound - (width - length) / 2, line.count - width))
    return first..<min(line.count, first + width)
  }

  /// Words of a fault on one line: they may quote what stands in the file.
  private static func shown(_ text: String) -> String {
    text.unicodeScalars.map(visible).joined()
  }

  /// Controls and direction marks would move the cursor or hide text; they become one visible sign.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: "\u{FFFD}"
    default: String(scalar)
    }
  }
}
