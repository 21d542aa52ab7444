import Diagnostics

extension SourceFile {
  /// Where words stand in the line in which a text begins; nil when it is broken or escaped there.
  func place(of words: String, from start: Location) -> Location? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(start.line - 1) else { return nil }
    let line = Array(lines[start.line - 1].unicodeScalars)
    let sought = Array(words.unicodeScalars)
    guard start.column <= line.count,
      let found = line[(start.column - 1)...].firstRange(of: sought)
    else { return nil }
    return Location(file: start.file, line: start.line, column: found.lowerBound + 1)
  }
}
