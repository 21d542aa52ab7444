/// A table of phrases for each key of a kind, found without hashing the key: dozens of them are asked
/// for at each word of a line.
struct TablesByKey<Key: CaseIterable & Sendable>: Sendable {
  private let graphs: [PhraseGraph]

  /// - Parameter phrases: those of one key.
  init(_ phrases: (Key) -> [[PhraseTemplate.Part]]) {
    precondition(MemoryLayout<Key>.size <= 1, "the keys are cases without values")
    var builders: [PhraseGraph.Builder] = []
    for key in Key.allCases {
      let place = Self.place(key)
      while builders.count <= place { builders.append(PhraseGraph.Builder()) }
      for phrase in phrases(key) { _ = builders[place].add(phrase) }
    }
    graphs = builders.map(\.graph)
  }

  /// A case without values is stored as its number.
  private static func place(_ key: Key) -> Int {
    withUnsafeBytes(of: key) { $0.isEmpty ? 0 : Int($0[0]) }
  }

  /// The end of the longest phrase of a key that begins at a token.
  func end(_ key: Key, _ tokens: [Token], at start: Int) -> Int? {
    graphs[Self.place(key)].match(tokens, at: start)?.end
  }

  /// How many of the words the longest phrase of a key takes with which they begin.
  func count(_ key: Key, _ spoken: ArraySlice<String>) -> Int? {
    graphs[Self.place(key)].matches(spoken).last?.count
  }

  /// Whether exactly these words are a phrase of the key.
  func contains(_ key: Key, _ spoken: [String]) -> Bool {
    !spoken.isEmpty && count(key, spoken[...]) == spoken.count
  }

  /// The words with which any phrase begins.
  var firstWords: [String] { graphs.flatMap(\.firstWords) }
}
