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
}
