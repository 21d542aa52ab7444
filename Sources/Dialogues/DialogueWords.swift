package import Wording

/// Every spoken word of the dialogues, by dialogue, key and language.
///
/// A key is `<step>.<role>` (ask, help, why, example, say) or `<step>.option.<id>`.
package struct DialogueWords: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let template: Template
    /// Further names by which an option may be called.
    package let also: [String]

    package init(template: Template, also: [String]) {
      self.template = template
      self.also = also
    }
  }

  private let entries: [String: [String: [Language: Entry]]]
  /// The options of enum slots, by dialogue and key.
  private let options: [String: [String: Option]]
  /// Every name of a slot or a phase, in all languages, by dialogue and key.
  private let namesByKey: [String: [String: [String]]]

  /// The folded words that stand in the name of a slot or a phase, in any language.
  package let nameWords: Set<String>

  package init(_ entries: [String: [String: [Language: Entry]]]) {
    self.entries = entries
    options = entries.mapValues { keys in
      Dictionary(
        uniqueKeysWithValues: keys.compactMap { key, translations in
          Option(key, translations).map { (key, $0) }
        })
    }
    namesByKey = entries.mapValues { keys in
      keys.filter { $0.key.hasPrefix("slot.") || $0.key.hasPrefix("phase.") }
        .mapValues { $0.values.flatMap { [$0.template.description] + $0.also } }
    }
    nameWords = Set(namesByKey.values.flatMap(\.values).joined().flatMap(Folding.words))
  }

  package func entry(_ dialogue: String, _ key: String, in language: Language) -> Entry? {
    let translations = entries[dialogue]?[key]
    return translations?[language] ?? translations?[.en]
  }

  package func keys(of dialogue: String) -> [String] { (entries[dialogue] ?? [:]).keys.sorted() }

  /// An option of an enum slot with its names in every language; a label with placeholders is left to
  /// the reply, its other names serve for reading.
  package func option(_ dialogue: String, step: String, value: String) -> Option? {
    options[dialogue]?["\(step).option.\(value)"]
  }
}

extension Option {
  /// Nil where the key is none of an option: `<step>.option.<value>`.
  fileprivate init?(_ key: String, _ translations: [Language: DialogueWords.Entry]) {
    guard let mark = key.firstRange(of: ".option.") else { return nil }
    let value = String(key[mark.upperBound...])
    var labels: [Language: String] = [:]
    for (language, entry) in translations {
      labels[language] =
        entry.template.placeholders.isEmpty
        ? entry.template.description : entry.also.first ?? value
    }
    guard let label = LocalizedText(labels, authoritative: .en) else { return nil }
    self.init(id: value, label: label, also: translations.mapValues(\.also))
  }
}

extension DialogueWords {
  /// The names that the English texts of a dialogue leave open, by key; translations have the same.
  package func placeholders(of dialogue: String) -> [String: Set<String>] {
    (entries[dialogue] ?? [:]).compactMapValues { translations in
      translations[.en].map(\.template.placeholders).flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// Every name of a slot or a phase, in all languages: `slot.importance`, `phase.options`.
  package func names(_ dialogue: String, _ key: String) -> [String] {
    namesByKey[dialogue]?[key] ?? []
  }
}
