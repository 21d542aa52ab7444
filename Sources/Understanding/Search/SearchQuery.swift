import Wording

/// A text held against an index: which entries it may be about, and which of its words say so.
struct SearchQuery {
  let index: SearchIndex
  let language: Language
  /// The words of the text, folded.
  let words: [String]
  /// For each word the words of the index that are like it, with how much.
  private let alike: [[Int: Int]]
  private let isStop: [Bool]

  /// More words than these are no question.
  private static let longest = 200
  /// Below this nothing is proposed: one word of a statement, a vague likeness, or one synonym among
  /// many other words says too little.
  static let threshold = 37

  init(_ text: String, in language: Language, of index: SearchIndex) {
    self.index = index
    self.language = language
    words = Array(TokenLine(text).words.prefix(Self.longest))
    alike = words.map { index.alike(WordShape($0)) }
    isStop = words.map { index.number(of: $0).map(index.isStopWord) ?? false }
  }

  /// What was found for one entry: at each place of the text the best that speaks for it there.
  struct Hit: Equatable {
    let positions: Range<Int>
    let strength: Int
  }

  /// The hits of all entries out of a range, by the number of the entry.
  func hits(among entries: Range<Int>) -> SearchHits {
    var hits = SearchHits(words: words.count, entries: entries)
    for start in words.indices {
      for (known, likeness) in alike[start] {
        if !isStop[start] { addSingles(known, likeness, at: start, to: &hits) }
        addPhrases(known, at: start, to: &hits)
      }
    }
    return hits
  }

  private func addSingles(
    _ known: Int, _ likeness: Int, at start: Int, to hits: inout SearchHits
  ) {
    let all = index.tables.stretch(.wordSingles, known, of: .singles)
    let from = SearchIndex.first(in: all) {
      index.tables.number(.singles, $0) >> 6 >= hits.entries.lowerBound
    }
    for place in from..<all.upperBound {
      guard let posting = SearchPosting(packed: index.tables.number(.singles, place)) else {
        continue
      }
      guard posting.entry < hits.entries.upperBound else { break }
      hits.add(
        posting.entry, at: start, strength: posting.strength(likeness, words: 1, in: language))
    }
  }

  private func addPhrases(_ known: Int, at start: Int, to hits: inout SearchHits) {
    for phrase in index.tables.stretch(.wordPhrases, known, of: .phrases, size: 3) {
      guard let posting = SearchPosting(packed: index.tables.number(.phrases, 3 * phrase)),
        hits.entries.contains(posting.entry)
      else { continue }
      let first = index.tables.number(.phrases, 3 * phrase + 1)
      let count = index.tables.number(.phrases, 3 * phrase + 2)
      guard (1...(words.count - start)).contains(count) else { continue }
      let range = start..<(start + count)
      let least = range.map { position in
        alike[position][index.tables.number(.phraseWords, first + position - start)] ?? 0
      }.min()
      guard let least, least > 0, range.contains(where: { !isStop[$0] }) else { continue }
      hits.add(
        posting.entry, over: range,
        strength: posting.strength(least, words: count, in: language))
    }
  }

  /// Which words of the text say anything at all.
  private var isTelling: [Bool] {
    zip(words, isStop).map { word, isStop in
      !isStop && word.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }

  /// At most so many entries out of a range, the likeliest first, each with the words that spoke for
  /// it; the order of the entries decides between equals.
  func ranked(among entries: Range<Int>, most: Int) -> [Candidate] {
    guard !words.isEmpty else { return [] }
    let hits = hits(among: entries)
    let spread = hits.spread
    let isTelling = isTelling
    let telling = isTelling.count { $0 }
    var best: [(entry: Int, score: Int, hits: [Hit])] = []
    for entry in hits.found {
      let weighed = hits.weighed(entry, spread)
      // The whole of what was found is the most that its score can be.
      let bound = min(1000, weighed.reduce(0) { $0 + $1.strength } * 4)
      if best.count == most, let last = best.last, bound <= last.score { continue }
      let kept = Self.apart(weighed)
      let covered = kept.reduce(0) { $0 + $1.positions.count { isTelling[$0] } }
      let share = 50 + 50 * covered / max(1, telling)
      let score = kept.reduce(0) { $0 + $1.strength } * share / 100
      guard score >= Self.threshold else { continue }
      let shown = min(1000, score * 4)
      let place = best.firstIndex { $0.score < shown } ?? best.count
      guard place < most else { continue }
      best.insert((entry, shown, kept), at: place)
      if best.count > most { best.removeLast() }
    }
    return best.map { entry, score, hits in
      Candidate(
        id: index.id(entry), score: score,
        because: hits.map { words[$0.positions].joined(separator: " ") })
    }
  }

  /// The strongest hits of which no two share a word, the strongest first.
  private static func apart(_ hits: [Hit]) -> [Hit] {
    var taken = Set<Int>()
    return hits.sorted { one, other in
      (other.strength, one.positions.lowerBound, other.positions.count)
        < (one.strength, other.positions.lowerBound, one.positions.count)
    }.filter { hit in
      guard taken.isDisjoint(with: hit.positions) else { return false }
      taken.formUnion(hit.positions)
      return true
    }
  }
}
