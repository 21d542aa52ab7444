/// A text in its matching form, each scalar with the place it came from.
package struct Folded: Hashable, Sendable {
  package let scalars: [Unicode.Scalar]
  /// For each scalar the offset of its origin, in Unicode scalars of the original text.
  package let sources: [Int]
  /// How many Unicode scalars the original text has.
  package let sourceCount: Int

  /// The matching form as text.
  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The original's range of scalars from which a range of the matching form came.
  ///
  /// Accents and soft hyphens behind the last scalar belong to it; half a "ß" is the whole letter.
  package func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < sources.count ? sources[range.lowerBound] : sourceCount
      return place..<place
    }
    let next = range.upperBound < sources.count ? sources[range.upperBound] : sourceCount
    return sources[range.lowerBound]..<max(next, sources[range.upperBound - 1] + 1)
  }
}
