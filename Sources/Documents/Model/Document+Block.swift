package import Wording

extension Document {
  /// What stands under a heading.
  package enum Block: Hashable, Sendable {
    case paragraph([Run])
    /// Something that nobody may overlook.
    case notice([Run])
    case bullets([[Run]])
    case definitions([Definition])
    case table(Table)
    case quote(Quote)
  }

  package struct Definition: Hashable, Sendable {
    package let term: [Run]
    package let description: [Run]

    package init(_ term: [Run], _ description: [Run]) {
      self.term = term
      self.description = description
    }
  }

  /// Somebody's words, in the language in which they were said.
  package struct Quote: Hashable, Sendable {
    /// Target of links: "fact-o1".
    package let id: String
    package let words: [Run]
    package let language: Language
    package let attribution: [Run]

    package init(id: String, words: [Run], language: Language, attribution: [Run]) {
      self.id = id
      self.words = words
      self.language = language
      self.attribution = attribution
    }
  }
}
