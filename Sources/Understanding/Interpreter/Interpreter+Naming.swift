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
    names.bareWords(of: name, lexicons(first: language))
  }

  /// The same for many names at once.
  package func nameWords(_ all: [String], language: Language) -> [[String]] {
    let lexicons = lexicons(first: language)
    return all.map { names.bareWords(of: $0, lexicons) }
  }
}
