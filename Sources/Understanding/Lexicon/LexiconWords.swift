/// The words of one language as they stand in its file: section → key → phrases.
package struct LexiconWords: Hashable, Sendable {
  private let sections: [LexiconSection: [String: [String]]]

  package init(_ sections: [LexiconSection: [String: [String]]]) {
    self.sections = sections
  }

  package subscript(section: LexiconSection) -> [String: [String]] { sections[section] ?? [:] }
}
