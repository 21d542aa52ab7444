/// How wide text is where it will be shown, and how it is broken; given by the terminal.
package struct Ruler: Sendable {
  package let width: @Sendable (String) -> Int
  /// Text, columns, columns by which the following lines hang.
  package let wrap: @Sendable (String, Int, Int) -> [String]

  package init(
    width: @escaping @Sendable (String) -> Int,
    wrap: @escaping @Sendable (String, Int, Int) -> [String]
  ) {
    self.width = width
    self.wrap = wrap
  }
}
