extension Glossary {
  /// The terms that a text is about, best first: "what is availability?", "SLA", "avail".
  ///
  /// A whole name counts more than the beginning of one, more words more than fewer, and the
  /// language of the conversation more than another one. Inflected words are recognised by their
  /// common beginning ("доступности").
  package static func search(_ text: String, in language: Language) -> [Term] {
    let key = Folding.key(text)
    let words = Folding.words(text)
    guard !words.isEmpty else { return [] }
    let scored = index.compactMap { entry -> (term: Term, score: Int)? in
      let score = entry.score(key, words, language)
      return score > 0 ? (entry.term, score) : nil
    }
    let ordered = scored.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return ordered.map(\.element.term)
  }

  private static let index = terms.map(GlossaryEntry.init)
}

/// A term with its names in matching form.
private struct GlossaryEntry: Sendable {
  struct Name: Sendable {
    let language: Language
    let key: String
    let words: [String]
  }

  let term: Term
  let names: [Name]

  init(_ term: Term) {
    self.term = term
    names = Language.allCases.flatMap { language in
      term.names(in: language).map { name in
        Name(language: language, key: Folding.key(name), words: Folding.words(name))
      }
    }
  }

  /// Zero when nothing fits.
  func score(_ key: String, _ words: [String], _ language: Language) -> Int {
    names.map { name in
      let home = name.language == language ? 1 : 0
      if name.key == key || term.id == key { return 4000 + home }
      if let count = name.matched(by: words) { return 2000 + 10 * count + home }
      if key.count >= 3, name.key.hasPrefix(key) { return 1000 + home }
      return 0
    }.max() ?? 0
  }
}

extension GlossaryEntry.Name {
  /// How many words the name has, if they all stand side by side in the text.
  func matched(by text: [String]) -> Int? {
    guard !words.isEmpty, words.count <= text.count else { return nil }
    let found = (0...text.count - words.count).contains { start in
      zip(text[start...], words).allSatisfy { Self.isForm($0, of: $1) }
    }
    return found ? words.count : nil
  }

  /// Whether two words differ at most in their endings, as inflection leaves them.
  private static func isForm(_ word: String, of other: String) -> Bool {
    if word == other { return true }
    let common = zip(word, other).prefix { $0 == $1 }.count
    let longer = max(word.count, other.count)
    return common >= 4 && common * 3 >= longer * 2 && longer - common <= 3
  }
}
