import Wording

/// Turns the phrases of a lexicon into tables.
struct LexiconBuilder {
  let language: Language
  let words: LexiconWords

  /// One table of a section's phrases, each with the value of its key.
  func table<Value: Sendable>(
    _ section: LexiconSection, _ value: (String) -> Value?
  ) -> PhraseTable<Value> {
    var table = PhraseTable<Value>()
    for (key, phrases) in words[section].sorted(by: { $0.key < $1.key }) {
      guard let value = value(key) else { continue }
      for phrase in phrases { add(phrase, to: &table, value) }
    }
    return table
  }

  /// Adds a phrase; one with a place for words is no whole line, and stands among the patterns.
  func add<Value>(_ phrase: String, to table: inout PhraseTable<Value>, _ value: Value) {
    let template = template(phrase)
    if template.after == nil { table.add(template.before, value) }
  }

  /// A table for each key of a section.
  func tables<Key: RawRepresentable & CaseIterable & Hashable>(
    _ section: LexiconSection, _ keys: Key.Type
  ) -> [Key: PhraseTable<Bool>] where Key.RawValue == String {
    var tables: [Key: PhraseTable<Bool>] = [:]
    for key in Key.allCases {
      var table = PhraseTable<Bool>()
      for phrase in words[section][key.rawValue] ?? [] { table.add(template(phrase).before, true) }
      tables[key] = table
    }
    return tables
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
    var table = PatternTable<Key>()
    for key in Key.allCases {
      for phrase in words[section][key.rawValue] ?? [] { table.add(key, template(phrase)) }
    }
    return table
  }

  private func template(_ phrase: String) -> PhraseTemplate {
    PhraseTemplate(phrase, isGerman: language == .de)
  }
}
