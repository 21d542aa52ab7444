/// The concepts of one language, found by the words that stand for them.
struct ConceptTable: Sendable {
  private struct Word: Sendable {
    let text: String
    /// Whether any ending may follow; of no letters at all, it is any word.
    let isStem: Bool

    func takes(_ word: String) -> Bool { isStem ? word.hasPrefix(text) : word == text }
  }

  /// A phrase, told from most others by the beginning of its first word, without a look at its words.
  private struct Phrase: Sendable {
    let concepts: ConceptSet
    let beginning: WordBeginning
    /// Its words among those of all phrases.
    let words: Range<Int>
  }

  /// By the first two letters of their first word.
  private var phrases: [UInt64: [Phrase]] = [:]
  private var words: [Word] = []
  private var concepts: Set<Concept> = []

  /// A phrase of words; `*` behind one stands for any ending, alone for any word.
  mutating func add(_ text: String, _ concept: Concept) {
    let start = words.count
    for piece in text.split(separator: " ") {
      let isStem = piece.last == "*"
      let spoken = TokenLine(String(isStem ? piece.dropLast() : piece)).words
      if spoken.isEmpty, isStem { words.append(Word(text: "", isStem: true)) }
      for (index, word) in spoken.enumerated() {
        words.append(Word(text: word, isStem: isStem && index == spoken.count - 1))
      }
    }
    guard start < words.count else { return }
    let first = words[start]
    concepts.insert(concept)
    phrases[Self.start(of: first.text), default: []].append(
      Phrase(
        concepts: [concept], beginning: WordBeginning(first.text, isStem: first.isStem),
        words: start..<words.count))
  }

  /// The first two letters of a word as one number.
  private static func start(of word: String) -> UInt64 {
    word.unicodeScalars.prefix(2).reduce(0) { $0 << 32 | UInt64($1.value) }
  }

  /// Whether anything stands for a concept.
  func knows(_ concept: Concept) -> Bool {
    concepts.contains(concept)
  }

  /// What the longest phrases are about that begin at a word; all of those of that length.
  func match(_ spoken: [String], at start: Int) -> (concepts: ConceptSet, count: Int)? {
    guard let known = phrases[Self.start(of: spoken[start])] else { return nil }
    let head = WordBeginning.head(of: spoken[start])
    var concepts: ConceptSet = []
    var count = 1
    for phrase in known where phrase.words.count >= count && phrase.beginning.mayBegin(head) {
      guard start + phrase.words.count <= spoken.count,
        phrase.words.indices.allSatisfy({
          words[$0].takes(spoken[start + $0 - phrase.words.lowerBound])
        })
      else { continue }
      if phrase.words.count > count { concepts = [] }
      count = phrase.words.count
      concepts.formUnion(phrase.concepts)
    }
    return concepts.isEmpty ? nil : (concepts, count)
  }

  /// Whether a phrase about one of these may begin with a word.
  func begins(_ word: String, _ concepts: ConceptSet) -> Bool {
    guard let known = phrases[Self.start(of: word)] else { return false }
    let head = WordBeginning.head(of: word)
    return known.contains { $0.concepts.meets(concepts) && $0.beginning.mayBegin(head) }
  }

  /// Whether a word alone is one without weight.
  func isLight(_ word: String) -> Bool {
    guard let known = phrases[Self.start(of: word)] else { return false }
    let head = WordBeginning.head(of: word)
    return known.contains { phrase in
      phrase.words.count == 1 && phrase.beginning.mayBegin(head)
        && phrase.concepts.meets(.light) && words[phrase.words.lowerBound].takes(word)
    }
  }

  /// What a word is about that is one slip of the fingers away from a known one.
  func slip(_ word: String) -> ConceptSet {
    var concepts: ConceptSet = []
    guard word.count >= 7 else { return concepts }
    for phrase in phrases[Self.start(of: word)] ?? [] where phrase.words.count == 1 {
      let known = words[phrase.words.lowerBound]
      let typed = known.isStem ? String(word.prefix(known.text.count)) : word
      if known.text.count >= 6, EditDistance.isSlip(typed, known.text) {
        concepts.formUnion(phrase.concepts)
      }
    }
    return concepts
  }
}
