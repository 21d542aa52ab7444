extension Formats {
  /// What a language is called in this one: "German", "Deutsch", "немецкий".
  package func name(of other: Language) -> String {
    names[Language.allCases.firstIndex(of: other) ?? 0]
  }

  /// In the order of ``Language``: English, German, French, Italian, Russian.
  private var names: [String] {
    switch language {
    case .en: ["English", "German", "French", "Italian", "Russian"]
    case .de: ["Englisch", "Deutsch", "Französisch", "Italienisch", "Russisch"]
    case .fr: ["anglais", "allemand", "français", "italien", "russe"]
    case .it: ["inglese", "tedesco", "francese", "italiano", "russo"]
    case .ru: ["английский", "немецкий", "французский", "итальянский", "русский"]
    }
  }
}
