import Wording

/// Finds known persons by what they are called.
struct NameMatcher {
  let people: [KnownPerson]
  private let names: NameWords

  init(_ people: [KnownPerson], names: NameWords = NameWords()) {
    self.people = people
    self.names = names
  }

  /// By id, by the whole name, or by its last words; a name that two persons share finds nobody.
  func person(_ words: [String]) -> KnownPerson? {
    let found = people.filter { $0.isCalled(words, names) }
    return found.count == 1 ? found[0] : nil
  }

  /// The one person who has this name among the others: "Tom" for Tom Brandt.
  func familiar(_ words: [String]) -> KnownPerson? {
    guard words.count == 1, let word = words.first, word.count >= 3 else { return nil }
    let found = people.filter { person in
      person.name.all.contains { names.words(of: $0).contains(word) }
    }
    return found.count == 1 ? found[0] : nil
  }
}
