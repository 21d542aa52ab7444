/// Why opening hours could not be read, and what to write instead.
package struct UnreadableOpeningHours: Error, Hashable, CustomStringConvertible {
  /// The part of the text that is not understood.
  package let part: String
  /// What would fit there.
  package let remedy: String

  package var description: String {
    "“\(part)” cannot be read as opening hours; \(remedy)"
  }
}
