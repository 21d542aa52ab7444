package import ServiceCatalogue
package import Wording

/// A person of the customer whom the meeting knows already.
package struct KnownPerson: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let role: Representative.Role

  package init(id: String, name: LocalizedText, role: Representative.Role) {
    self.id = id
    self.name = name
    self.role = role
  }

  /// Whether the words are the id, the whole name in any language, or its last words.
  package func isCalled(_ words: String) -> Bool {
    isCalled(TokenLine(words).words, NameWords())
  }

  func isCalled(_ words: [String], _ names: NameWords) -> Bool {
    guard !words.isEmpty else { return false }
    return names.words(of: id) == words
      || name.all.contains { names.words(of: $0).suffix(words.count).elementsEqual(words) }
  }
}
