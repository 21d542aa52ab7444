/// The five languages of the program, in the order in which they are listed everywhere.
package enum Language: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  case en, de, fr, it, ru

  /// The ISO 639-1 code, as it stands in file names and in data.
  package var code: String { rawValue }

  /// Its place in the order of all.
  package var place: Int {
    switch self {
    case .en: 0
    case .de: 1
    case .fr: 2
    case .it: 3
    case .ru: 4
    }
  }

  /// The language's name in that language, as its speakers look for it in a list.
  package var ownName: String {
    switch self {
    case .en: "English"
    case .de: "Deutsch"
    case .fr: "Français"
    case .it: "Italiano"
    case .ru: "Русский"
    }
  }

  /// Reads `de`, `de_DE.UTF-8`, `de-CH` or `it_IT@euro`; nil for `C`, `POSIX` and other languages.
  package init?(localeName: String) {
    let code = localeName.prefix { !"_-.@".contains($0) }.lowercased()
    self.init(rawValue: code)
  }

  /// The language that the environment asks for, or nil when it asks for none of the five.
  ///
  /// As POSIX has it, the first variable that is set and not empty decides alone: `LC_ALL=C` with
  /// `LANG=de_DE.UTF-8` asks for no language, so that the program has to ask the person.
  package static func from(
    environment all: String?, messages: String?, lang: String?
  ) -> Language? {
    [all, messages, lang]
      .compactMap { $0 }
      .first { !$0.isEmpty }
      .flatMap(Language.init(localeName:))
  }
}
