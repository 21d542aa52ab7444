package import Wording

extension Interpreter {
  /// The ways in which words can be parted into the name of an answer and a new one, the longest
  /// name first.
  package func namings(in words: String, language: Language) -> [Naming] {
    let reader = NamingReader(TokenLine(words), lexicons: lexicons(first: language))
    return reader.namings
  }

  /// A name in folded words, without articles and the like: for comparing with what was typed.
  package func nameWords(_ name: String, language: Language) -> [String] {
    nameWords([name], language: language)[0]
  }

  /// The same for many names at once.
  package func nameWords(_ names: [String], language: Language) -> [[String]] {
    let lexicons = lexicons(first: language)
    return names.map { name in
      let line = TokenLine(name)
      return NamingReader(line, lexicons: lexicons).name(0..<line.tokens.count)
    }
  }
}
