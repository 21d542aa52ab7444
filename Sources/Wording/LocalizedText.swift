/// A text of the data in up to five languages, never without its authoritative one.
///
/// Catalogues and customers' files may be written in one language only; a reader then gets the
/// authoritative words, which is better than a hole. What the program itself says is a ``Phrase``.
package struct LocalizedText: Hashable, Sendable {
  /// The language whose words decide when the languages differ.
  package let authoritative: Language
  package let original: String
  /// By the language's place among all; blank where there is no translation, and for the original.
  private let translations: [String]

  /// A text with its authoritative words; blank translations count as missing. French gets its
  /// no-break spaces here, as whoever writes a file types plain ones.
  package init(
    _ authoritative: Language, _ original: String, _ translations: [Language: String] = [:]
  ) {
    self.init(authoritative, original) { translations[$0] }
  }

  private init(_ authoritative: Language, _ original: String, _ text: (Language) -> String?) {
    self.authoritative = authoritative
    self.original = Formats(authoritative).typeset(original)
    var typeset: [String] = []
    for language in Language.allCases where language != authoritative {
      guard let text = text(language), text.contains(where: { !$0.isWhitespace }) else { continue }
      if typeset.isEmpty { typeset = Array(repeating: "", count: Language.allCases.count) }
      typeset[language.place] = Formats(language).typeset(text)
    }
    self.translations = typeset
  }

  /// A text whose authoritative words are English.
  package init(
    en: String, de: String? = nil, fr: String? = nil, it: String? = nil, ru: String? = nil
  ) {
    let given: [Language: String?] = [.de: de, .fr: fr, .it: it, .ru: ru]
    self.init(.en, en, given.compactMapValues { $0 })
  }

  /// Nil when the authoritative words are missing or blank.
  package init?(_ texts: [Language: String], authoritative: Language) {
    self.init(authoritative: authoritative) { texts[$0] }
  }

  /// The words of each language; nil when the authoritative ones are missing or blank.
  package init?(authoritative: Language, _ text: (Language) -> String?) {
    guard let original = text(authoritative), original.contains(where: { !$0.isWhitespace })
    else { return nil }
    self.init(authoritative, original, text)
  }

  /// The text in a language, or the authoritative words where no translation exists.
  package func `in`(_ language: Language) -> String { self[language] ?? original }

  /// The words in exactly this language, or nil.
  package subscript(language: Language) -> String? {
    if language == authoritative { return original }
    guard !translations.isEmpty else { return nil }
    let text = translations[language.place]
    return text.isEmpty ? nil : text
  }

  /// Its words in every language that it has, the authoritative ones first.
  package var all: [String] { [original] + translations.filter { !$0.isEmpty }.sorted() }

  /// The languages that the text has, in the order of ``Language``.
  package var languages: [Language] { Language.allCases.filter { self[$0] != nil } }

  /// The languages that are missing out of those wanted.
  package func missing(of wanted: [Language] = Language.allCases) -> [Language] {
    wanted.filter { self[$0] == nil }
  }

  /// Whether it has other words than its authoritative ones: a name may be the same everywhere.
  package var isTranslated: Bool { !translations.isEmpty }

  /// Whether all five languages are there.
  package var isComplete: Bool { missing().isEmpty }
}
