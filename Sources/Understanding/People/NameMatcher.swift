import Wording

/// Finds known persons by what they are called.
struct NameMatcher {
  let people: [KnownPerson]

  init(_ people: [KnownPerson]) {
    self.people = people
  }

  /// By id, by the whole name, or by its last words; a name that two persons share finds nobody.
  func person(_ words: [String]) -> KnownPerson? {
    let found = people.filter { $0.isCalled(words) }
    return found.count == 1 ? found[0] : nil
  }

  /// The one person who has this name among the others: "Tom" for Tom Brandt.
  func familiar(_ words: [String]) -> KnownPerson? {
    guard words.count == 1, let word = words.first, word.count >= 3 else { return nil }
    let found = people.filter { person in
      person.name.all.contains { TokenLine($0).words.contains(word) }
    }
    return found.count == 1 ? found[0] : nil
  }
}
