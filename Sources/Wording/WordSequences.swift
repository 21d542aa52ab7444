/// Many sequences of words, found in a text by their first word.
struct WordSequences: Sendable {
  private let byFirst: [String: [WordSequence]]

  /// Texts that are no sequence are passed over.
  init(_ texts: [String]) {
    byFirst = Dictionary(grouping: texts.compactMap(WordSequence.init), by: \.first)
  }

  /// All places at which one stands within a sentence, in the order of their beginnings.
  func found(in spoken: SpokenWords) -> [Range<Int>] {
    spoken.words.indices.flatMap { start in
      (byFirst[spoken.words[start].text] ?? []).compactMap { sequence in
        sequence.end(in: spoken.words, from: start).map { start..<$0 }
      }
    }
  }
}
