import Wording

extension NameMatcher {
  /// As ``person(_:)``, and by the sound of the last name where it was typed in Russian letters.
  func named(_ words: [String]) -> KnownPerson? {
    person(words) ?? heard(words)
  }

  /// The person who is called so, with or without a title: "доктор Вебер", "Dr Weber", "Weber".
  func called(_ name: String, titles: [Lexicon]) -> KnownPerson? {
    let tokens = TokenLine(name).tokens
    let words = TokenLine.words(tokens[...])
    guard !words.isEmpty else { return nil }
    if let found = person(words) { return found }
    var start = 0
    while start < tokens.count, let end = Self.afterTitle(tokens, at: start, titles) { start = end }
    let bare = TokenLine.words(tokens[start...])
    return bare.isEmpty ? nil : named(bare)
  }

  private static func afterTitle(_ tokens: [Token], at start: Int, _ lexicons: [Lexicon]) -> Int? {
    if tokens[start].kind == .sign { return start + 1 }
    return lexicons.lazy.compactMap { $0.titles.match(tokens, at: start)?.end }.first
  }

  /// The one person whose name sounds like the words, also in another case: "Веберу", "от Вебера".
  private func heard(_ words: [String]) -> KnownPerson? {
    guard !words.isEmpty, words.contains(where: NameSound.isCyrillic) else { return nil }
    let typed = words.map(NameSound.of)
    for spoken in [typed] + Self.withoutEnding(typed) {
      let found = people.filter { person in
        person.spokenNames.contains { name in
          name.split(separator: " ").map { NameSound.of(String($0)) }.suffix(spoken.count)
            .elementsEqual(spoken)
        }
      }
      if !found.isEmpty { return found.count == 1 ? found[0] : nil }
    }
    return nil
  }

  /// The last name without the ending that a Russian case gives it.
  private static func withoutEnding(_ typed: [String]) -> [[String]] {
    ["om", "em", "a", "u"].compactMap { ending in
      guard let last = typed.last, last.count >= ending.count + 3, last.hasSuffix(ending) else {
        return nil
      }
      return typed.dropLast() + [String(last.dropLast(ending.count))]
    }
  }
}

extension KnownPerson {
  /// What the person is called, in every writing that is known.
  fileprivate var spokenNames: [String] { name.all }
}
