import Wording

/// That an entry is called by a word or a phrase: which one, where the word stands, in which language.
struct SearchPosting: Hashable, Sendable {
  let entry: Int
  let field: SearchEntry.Field
  /// Nil where it is nobody's language, as with a customer's alias.
  let language: Language?

  /// More entries than these have no room in a posting.
  static let mostEntries = 1 << 26

  init(entry: Int, field: SearchEntry.Field, language: Language?) {
    self.entry = entry
    self.field = field
    self.language = language
  }

  /// Nil for a number that is none.
  init?(packed: Int) {
    guard let field = Self.fields[safe: (packed >> 4) & 3] else { return nil }
    let language = packed & 15
    guard language <= Language.allCases.count else { return nil }
    self.init(
      entry: packed >> 6, field: field,
      language: language == 0 ? nil : Language.allCases[language - 1])
  }

  var packed: UInt32 {
    let place = Self.fields.firstIndex(of: field) ?? 0
    let spoken = language.flatMap(Language.allCases.firstIndex).map { $0 + 1 } ?? 0
    return UInt32(entry << 6 | place << 4 | spoken)
  }

  private static let fields = SearchEntry.Field.allCases
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
