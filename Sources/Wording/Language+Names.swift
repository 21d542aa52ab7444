extension Language {
  /// The language's name as another one calls it inside a sentence: "German", "allemand".
  package func name(in other: Language) -> String { names[other] }

  private var names: EveryLanguage<String> {
    switch self {
    case .en:
      EveryLanguage(
        en: "English", de: "Englisch", fr: "anglais", it: "inglese", ru: "английский")
    case .de:
      EveryLanguage(
        en: "German", de: "Deutsch", fr: "allemand", it: "tedesco", ru: "немецкий")
    case .fr:
      EveryLanguage(
        en: "French", de: "Französisch", fr: "français", it: "francese", ru: "французский")
    case .it:
      EveryLanguage(
        en: "Italian", de: "Italienisch", fr: "italien", it: "italiano", ru: "итальянский")
    case .ru:
      EveryLanguage(
        en: "Russian", de: "Russisch", fr: "russe", it: "russo", ru: "русский")
    }
  }
}
