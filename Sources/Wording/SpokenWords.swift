/// The words of a text in their matching form, with their sentences and clauses; what is quoted is
/// one blank word.
struct SpokenWords {
  enum Beginning: Hashable { case sentence, clause }

  struct Word: Equatable {
    /// Empty for a quotation, so that no sequence reaches over it.
    let text: String
    /// What begins with it, if anything.
    let begins: Beginning?
    /// Scalars of the matching form.
    let range: Range<Int>
  }

  let words: [Word]
  private let folded: Folded
  private let original: String

  init(_ text: String) {
    original = text
    folded = Folding.folded(text)
    words = SpokenWords.words(of: folded.scalars)
  }

  /// The text as it was written, from the first of the words to the last.
  func text(of range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let source = folded.source(of: first.range.lowerBound..<last.range.upperBound)
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: original.unicodeScalars.dropFirst(source.lowerBound).prefix(source.count))
    return String(view)
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var begins: Beginning? = .sentence
    var index = 0
    while index < scalars.count {
      let start = index
      if let end = endOfQuotation(scalars, from: index) {
        index = end
        words.append(Word(text: "", begins: begins, range: start..<end))
        begins = nil
      } else if isPart(scalars[index]) {
        while index < scalars.count, isPart(scalars[index]) { index += 1 }
        let text = string(scalars[start..<index])
        words.append(Word(text: text, begins: begins, range: start..<index))
        begins = nil
      } else {
        begins = begins == .sentence ? begins : beginning(behind: scalars, at: index) ?? begins
        index += 1
      }
    }
    return words
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Behind the closing sign of a quotation that begins here; nil where none begins or none ends.
  private static func endOfQuotation(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start] == "\"" else { return nil }
    return scalars[(start + 1)...].firstIndex(of: "\"").map { $0 + 1 }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// What begins behind a sign; "99.9" and "1,000" hold no end of anything.
  private static func beginning(behind scalars: [Unicode.Scalar], at index: Int) -> Beginning? {
    guard index + 1 == scalars.count || !isPart(scalars[index + 1]) else { return nil }
    return switch scalars[index] {
    case ".", "!", "?": .sentence
    case ",", ";", ":", "(", ")": .clause
    default: nil
    }
  }
}
