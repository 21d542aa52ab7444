import Wording

/// How much each kind of posting says, worked out once for a text.
struct SearchStrengths {
  private let fields: [Int]
  private let foreign: [Int]

  init(in language: Language, _ counted: Set<SearchEntry.Field>) {
    let postings = (0..<64).map { SearchPosting(packed: $0) }
    fields = postings.map { posting in
      posting.map { counted.contains($0.field) ? $0.field.rawValue : 0 } ?? 0
    }
    foreign = postings.map { posting in
      posting?.language.map { $0 != language } ?? false ? 8 : 0
    }
  }

  /// What a posting says when it is met with this likeness (0…100); longer phrases say more, words of
  /// another language than the speaker's less. Not above 0 where it says nothing.
  func strength(of packed: Int, _ likeness: Int, words: Int) -> Int {
    let kind = packed & 63
    return fields[kind] * likeness * (100 + 25 * (words - 1)) / 10_000 - foreign[kind]
  }
}
