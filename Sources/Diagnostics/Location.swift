/// A place in an author's file.
///
/// Lines and columns count from 1; columns count Unicode scalars, as YAML parsers and editors'
/// "go to character" do.
package struct Location: Hashable, Sendable, Comparable, Codable {
  package let file: String
  package let line: Int
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: Location, right: Location) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Location: CustomStringConvertible {
  /// `FILE:LINE:COL`, the form that editors and terminals turn into a link.
  package var description: String { "\(file):\(line):\(column)" }
}
