/// The concepts of one language, found by the words that stand for them.
struct ConceptTable: Sendable {
  private struct Word: Sendable {
    let text: String
    /// Whether any ending may follow; of no letters at all, it is any word.
    let isStem: Bool

    func takes(_ word: String) -> Bool { isStem ? word.hasPrefix(text) : word == text }
  }

  private struct Phrase: Sendable {
    let words: [Word]
    let concept: Concept
  }

  /// By the first two letters of their first word.
  private var phrases: [Substring: [Phrase]] = [:]

  /// A phrase of words; `*` behind one stands for any ending, alone for any word.
  mutating func add(_ text: String, _ concept: Concept) {
    var words: [Word] = []
    for piece in text.split(separator: " ") {
      let isStem = piece.last == "*"
      let spoken = TokenLine(String(isStem ? piece.dropLast() : piece)).words
      if spoken.isEmpty, isStem { words.append(Word(text: "", isStem: true)) }
      for (index, word) in spoken.enumerated() {
        words.append(Word(text: word, isStem: isStem && index == spoken.count - 1))
      }
    }
    guard let first = words.first else { return }
    phrases[first.text.prefix(2), default: []].append(Phrase(words: words, concept: concept))
  }

  /// Whether anything stands for a concept.
  func knows(_ concept: Concept) -> Bool {
    phrases.values.contains { $0.contains { $0.concept == concept } }
  }

  /// What the longest phrases are about that begin at a word; all of those of that length.
  func match(_ words: [String], at start: Int) -> (concepts: ConceptSet, count: Int)? {
    guard let known = phrases[words[start].prefix(2)] else { return nil }
    var concepts: ConceptSet = []
    var count = 1
    for phrase in known where phrase.words.count >= count {
      guard start + phrase.words.count <= words.count,
        zip(phrase.words, words[start...]).allSatisfy({ $0.takes($1) })
      else { continue }
      if phrase.words.count > count { concepts = [] }
      count = phrase.words.count
      concepts.insert(phrase.concept)
    }
    return concepts.isEmpty ? nil : (concepts, count)
  }

  /// What a word is about that is one slip of the fingers away from a known one.
  func slip(_ word: String) -> ConceptSet {
    var concepts: ConceptSet = []
    guard word.count >= 7 else { return concepts }
    for phrase in phrases[word.prefix(2)] ?? [] where phrase.words.count == 1 {
      let known = phrase.words[0]
      let typed = known.isStem ? String(word.prefix(known.text.count)) : word
      if known.text.count >= 6, EditDistance.isSlip(typed, known.text) {
        concepts.insert(phrase.concept)
      }
    }
    return concepts
  }
}
