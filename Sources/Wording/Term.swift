/// A word of service level management: what it is called and what it means in five languages.
package struct Term: Hashable, Sendable {
  /// What a term is called in one language: the word that the program uses, and what it also takes.
  package struct Words: Hashable, Sendable {
    package let first: String
    package let also: [String]
  }

  /// Where a word is to stand; some languages have another one there.
  package enum Place: Hashable, Sendable {
    case speech
    /// In the text of an agreement: de "Auftraggeber" for "Kunde".
    case contract
    /// In a table or a list of choices: en "option" for "tier".
    case screen
  }

  /// Stable, kebab-case, as in data files.
  package let id: String
  package let words: EveryLanguage<Words>
  private let meaning: EveryLanguage<String>
  private let contract: [Language: String]
  private let screen: [Language: String]

  init(
    _ id: String, en: Words, de: Words, fr: Words, it: Words, ru: Words,
    contract: [Language: String] = [:], screen: [Language: String] = [:],
    meaning: EveryLanguage<String>
  ) {
    self.id = id
    words = EveryLanguage(en: en, de: de, fr: fr, it: it, ru: ru)
    self.meaning = meaning
    self.contract = contract
    self.screen = screen
  }

  /// One sentence that explains the term to a customer.
  package func definition(in language: Language) -> String { meaning[language] }

  /// The word that the program uses.
  package func name(in language: Language, at place: Place = .speech) -> String {
    let special: String? =
      switch place {
      case .speech: nil
      case .contract: contract[language]
      case .screen: screen[language]
      }
    return special ?? words[language].first
  }

  /// The word with its abbreviation, as at its first mention: "service level agreement (SLA)".
  package func introduction(in language: Language) -> String {
    let words = words[language]
    guard let short = words.abbreviation, short != words.first else { return words.first }
    return "\(words.first) (\(short))"
  }

  /// Everything that is understood as this term in a language, the program's own word first.
  package func names(in language: Language) -> [String] {
    let words = words[language]
    let all = [words.first] + words.also + [contract[language], screen[language]].compactMap { $0 }
    return all.reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }
}

extension Term.Words: ExpressibleByArrayLiteral {
  /// The program's word first; the list must not be empty.
  package init(arrayLiteral words: String...) {
    guard let first = words.first else {
      preconditionFailure("A term needs a word in every language.")
    }
    self.init(first: first, also: Array(words.dropFirst()))
  }
}

extension Term.Words {
  /// "SLA", "RTO": the first of the names that is all capital letters.
  package var abbreviation: String? {
    ([first] + also).first { $0.allSatisfy(\.isUppercase) && (2...4).contains($0.count) }
  }
}
