package import Wording

/// The words of the documents in five languages: it exists only if no text is missing.
package struct DocumentText: Sendable {
  private let templates: [TextKey: EveryLanguage<Template>]

  /// Nil when a text is missing, or names other values than its key has.
  package init?(_ texts: [Language: [TextKey: Template]]) {
    var templates: [TextKey: EveryLanguage<Template>] = [:]
    for key in TextKey.allCases {
      guard let en = texts[.en]?[key], let de = texts[.de]?[key], let fr = texts[.fr]?[key],
        let it = texts[.it]?[key], let ru = texts[.ru]?[key],
        [en, de, fr, it, ru].allSatisfy({ $0.placeholders == key.values })
      else { return nil }
      templates[key] = EveryLanguage(en: en, de: de, fr: fr, it: it, ru: ru)
    }
    self.templates = templates
  }

  package subscript(key: TextKey, language: Language) -> Template {
    guard let template = templates[key] else {
      preconditionFailure("The documents have no text \(key.key).")
    }
    return template[language]
  }
}
