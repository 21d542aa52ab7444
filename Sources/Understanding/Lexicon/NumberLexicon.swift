import Wording

/// The number words of one language and how they join to larger numbers.
struct NumberLexicon: Sendable {
  /// Words of numbers below a thousand, in their own writing or as parts of a compound.
  let words: PhraseTable<Int>
  let magnitudes: PhraseTable<Int>
  /// Parts of compounds by their first letter, the longest first: "zwei", "und", "vierzig".
  private let parts: [Character: [Part]]
  /// German: the unit stands before the ten.
  let isUnitFirst: Bool
  /// French: soixante-dix, quatre-vingt-onze.
  let isVigesimal: Bool

  struct Part: Sendable {
    let text: String
    /// Nil for "und".
    let value: Int?
  }

  init(_ build: LexiconBuilder) {
    words = build.table(.numbers) { Int($0) }
    magnitudes = build.table(.magnitudes) { Int($0) }
    isUnitFirst = build.language == .de
    isVigesimal = build.language == .fr
    guard build.language == .de || build.language == .it else {
      parts = [:]
      return
    }
    var all: [Part] = build.language == .de ? [Part(text: "und", value: nil)] : []
    for section in [LexiconSection.numbers, .magnitudes] {
      for (key, phrases) in build.words[section] {
        all += phrases.filter { $0.count > 2 }.map { Part(text: $0.folded, value: Int(key)) }
      }
    }
    let articles = build.words[.signs][NumberSign.article.rawValue] ?? []
    all += articles.map { Part(text: $0.folded, value: 1) }
    parts = Dictionary(grouping: all) { $0.text.first ?? " " }.mapValues { parts in
      parts.sorted { ($0.text.count, $1.text) > ($1.text.count, $0.text) }
    }
  }

  /// The parts of a compound word such as "zweiundvierzig" or "duecentoquaranta"; nil if it is none.
  func parts(of word: String) -> [Part]? {
    guard !parts.isEmpty, word.count > 5 else { return nil }
    return split(word[...], depth: 0)
  }

  /// Whether a number is written as one word: "zweiundvierzig", "dreieinhalb".
  func isCompound(_ word: String) -> Bool {
    isUnitFirst && word.hasSuffix(Self.halfMore) || parts(of: word) != nil
  }

  /// "Zweieinhalb": a half more in the same word.
  static let halfMore = "einhalb"

  private func split(_ rest: Substring, depth: Int) -> [Part]? {
    guard let first = rest.first else { return [] }
    guard depth < 12 else { return nil }
    for part in parts[first] ?? [] where rest.hasPrefix(part.text) {
      if let tail = split(rest.dropFirst(part.text.count), depth: depth + 1) {
        return [part] + tail
      }
    }
    return nil
  }
}
