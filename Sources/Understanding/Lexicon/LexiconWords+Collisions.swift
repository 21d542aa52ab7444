package import Wording

extension LexiconWords {
  /// A line that two keys claim, whatever is asked.
  package struct Collision: Hashable, Sendable {
    package struct Owner: Hashable, Comparable, Sendable {
      package let section: LexiconSection
      package let key: String

      package static func < (one: Owner, other: Owner) -> Bool {
        (one.section.rawValue, one.key) < (other.section.rawValue, other.key)
      }
    }

    package let line: String
    package let owners: [Owner]
  }

  /// Whole lines with more than one meaning: what people say must never depend on luck.
  package func collisions(_ language: Language) -> [Collision] {
    let build = LexiconBuilder(language: language, words: self)
    // A yes or a no is looked for only where a question takes one, and before any command.
    return [[.intents, .repairs], [.answers]].flatMap { sections in
      build.wholeLines(sections).collisions.map { line, owners in
        Collision(line: line.joined(separator: " "), owners: owners.sorted())
      }
    }.sorted { $0.line < $1.line }
  }
}

extension LexiconBuilder {
  /// Every phrase of some sections that is a whole line, whatever it wants.
  fileprivate func wholeLines(
    _ sections: [LexiconSection]
  ) -> PhraseTable<LexiconWords.Collision.Owner> {
    PhraseTable(
      sections.flatMap { section in
        words[section].sorted { $0.key < $1.key }.flatMap { key, phrases in
          phrases.compactMap(whole).map { ($0, .init(section: section, key: key)) }
        }
      })
  }
}
