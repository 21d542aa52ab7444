import Wording

/// Turns the phrases of a lexicon into tables.
struct LexiconBuilder {
  let language: Language
  let words: LexiconWords

  /// One table of a section's phrases, each with the value of its key.
  func table<Value: Sendable>(
    _ section: LexiconSection, _ value: (String) -> Value?
  ) -> PhraseTable<Value> {
    var all: [(phrase: [PhraseTemplate.Part], value: Value)] = []
    for (key, phrases) in words[section].sorted(by: { $0.key < $1.key }) {
      guard let value = value(key) else { continue }
      all += phrases.compactMap(whole).map { ($0, value) }
    }
    return PhraseTable(all)
  }

  /// A phrase as a whole line; nil for one with a place for words, which stands among the patterns.
  func whole(_ phrase: String) -> [PhraseTemplate.Part]? {
    let template = template(phrase)
    return template.after == nil ? template.before : nil
  }

  /// A table for each key of a section.
  func tables<Key: RawRepresentable & CaseIterable & Sendable>(
    _ section: LexiconSection, _ keys: Key.Type
  ) -> TablesByKey<Key> where Key.RawValue == String {
    TablesByKey { key in (words[section][key.rawValue] ?? []).map { template($0).before } }
  }

  /// What words are about.
  var concepts: ConceptTable {
    var table = ConceptTable()
    for concept in Concept.allCases {
      for phrase in words[.concepts][concept.rawValue] ?? [] { table.add(phrase, concept) }
    }
    return table
  }

  /// The phrases of a section that have a place for words.
  func patterns<Key: RawRepresentable & CaseIterable & Sendable>(
    _ section: LexiconSection, _ keys: Key.Type
  ) -> PatternTable<Key> where Key.RawValue == String {
    PatternTable(
      Key.allCases.flatMap { key in
        (words[section][key.rawValue] ?? []).map { (key, template($0)) }
      })
  }

  private func template(_ phrase: String) -> PhraseTemplate {
    PhraseTemplate(phrase, isGerman: language == .de)
  }
}
