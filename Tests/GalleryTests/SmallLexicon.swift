import Understanding
import Wording

/// A lexicon with every section and key that a file must have, and a few words.
enum SmallLexicon {
  /// Sections whose keys each language chooses come first: their places do not depend on the others.
  static let text: String = {
    let own = [
      "# The words by which a line is understood, a few of them.", "numbers:", "  \"1\": [\"one\"]",
      "currencies:", "  EUR: [\"euro\"]", "titles:", "  Dr.: [\"dr\"]", "patterns:",
    ]
    let rest = LexiconSection.allCases.filter { $0.keys != nil && $0 != .patterns }
    let open = [
      "magnitudes:", "  \"1000\": []", "fractions:", "  \"2\": []", "holidays:", "  12-25: []",
      "counted:",
      "  user: []",
    ]
    let all =
      own + lines(of: .patterns) + open + rest.flatMap { ["\($0.rawValue):"] + lines(of: $0) }
    return all.map { "\($0)\n" }.joined()
  }()

  private static func lines(of section: LexiconSection) -> [String] {
    (section.keys ?? []).map { key in "  \"\(key)\": []" }
  }
}
