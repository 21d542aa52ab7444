import Dialogues

extension OptionMatcher {
  /// Options whose name begins with what was typed: three letters at least.
  func beginning(_ tokens: [Token]) -> [Option] {
    guard let first = lexicons.first else { return [] }
    return named(tokens, first) { typed, name in
      typed.count >= 3 && name.count > typed.count && name.hasPrefix(typed)
    }
  }

  /// Options whose name is one slip away from what was typed.
  func slips(_ tokens: [Token]) -> [Option] {
    guard let first = lexicons.first else { return [] }
    return named(tokens, first) { EditDistance.isSlip($0, $1) }
  }

  private func named(
    _ tokens: [Token], _ lexicon: Lexicon, _ matches: (String, String) -> Bool
  ) -> [Option] {
    guard !isReserved(tokens), !tokens.isEmpty else { return [] }
    for spoken in forms(tokens, lexicon) {
      let typed = TokenLine.words(spoken[...]).joined(separator: " ")
      let found = asked.options.indices.filter { index in
        names[index].contains { matches(typed, $0.joined(separator: " ")) }
      }
      if !found.isEmpty { return found.map { asked.options[$0] } }
    }
    return []
  }

  /// What may have been meant, for asking: options that share a word with the line.
  func near(_ tokens: [Token]) -> [Option] {
    let exact = self.exact(tokens)
    if !exact.isEmpty { return exact }
    let typed = Set(tokens.filter { $0.kind == .word && $0.text.count >= 3 }.map(\.text))
    let found = asked.options.indices.filter { index in
      names[index].joined().contains { known in
        known.count >= 3
          && typed.contains { word in
            word == known || word.count >= 4 && known.hasPrefix(word)
              || EditDistance.isSlip(word, known)
          }
      }
    }
    return found.map { asked.options[$0] }
  }
}
