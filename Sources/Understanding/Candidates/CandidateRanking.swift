import Wording

/// Compares a text with entries: which of its words stand for which entry, and how much they tell.
struct CandidateRanking {
  let entries: [CandidateEntry]
  let stopWords: Set<String>
  let language: Language

  /// Below this nothing is proposed: one word of a statement, or a vague likeness, says too little.
  private static let threshold = 45

  /// At most five, each with the words that spoke for it.
  func ranked(_ text: String) -> [Candidate] {
    let all = TokenLine(text).words
    let evidence = entries.map { hits(of: $0, in: all) }
    var spread: [Int: Int] = [:]
    for found in evidence {
      for position in Set(found.flatMap(\.positions)) { spread[position, default: 0] += 1 }
    }
    let candidates = zip(entries, evidence).compactMap { entry, found -> Candidate? in
      let weighed = found.map { (hit: $0, weight: weight($0, spread)) }
        .sorted { ($1.weight, $0.hit.start) < ($0.weight, $1.hit.start) }
      let best = independent(weighed)
      let score = best.reduce(0) { $0 + $1.weight }
      guard score >= Self.threshold else { return nil }
      return Candidate(
        id: entry.id, score: min(1000, score * 4),
        because: best.map { all[$0.hit.positions].joined(separator: " ") })
    }
    return Array(Candidate.ordered(candidates).prefix(5))
  }

  private struct Hit {
    let positions: Range<Int>
    let strength: Int
    var start: Int { positions.lowerBound }
  }

  /// The best hit of every place of the text.
  private func hits(of entry: CandidateEntry, in all: [String]) -> [Hit] {
    var best: [Range<Int>: Int] = [:]
    for term in entry.terms where term.words.count <= all.count {
      for start in 0...(all.count - term.words.count) {
        let range = start..<(start + term.words.count)
        let strength = strength(term, Array(all[range]))
        if strength > best[range] ?? 0 { best[range] = strength }
      }
    }
    return best.map { Hit(positions: $0.key, strength: $0.value) }
  }

  /// How well a term's words meet those of the text; longer phrases say more.
  private func strength(_ term: CandidateEntry.Term, _ words: [String]) -> Int {
    var likeness = 100
    var isTelling = false
    for (known, word) in zip(term.words, words) {
      let isStop = stopWords.contains(word)
      guard !isStop || term.words.count > 1 else { return 0 }
      let found = WordLikeness.between(word, known)
      guard found > 0 else { return 0 }
      likeness = min(likeness, found)
      isTelling = isTelling || !isStop
    }
    guard isTelling else { return 0 }
    let foreign = term.language.map { $0 != language } ?? false
    let length = 100 + 25 * (term.words.count - 1)
    return term.field.rawValue * likeness * length / 10_000 - (foreign ? 8 : 0)
  }

  /// A word that speaks for many entries says little about each.
  private func weight(_ hit: Hit, _ spread: [Int: Int]) -> Int {
    let shared = hit.positions.map { spread[$0] ?? 1 }.min() ?? 1
    let others = max(0, min(shared, entries.count) - 1)
    return hit.strength * 100 / (100 + 12 * others)
  }

  /// Each place of the text counts once.
  private func independent(_ weighed: [(hit: Hit, weight: Int)]) -> [(hit: Hit, weight: Int)] {
    var taken = Set<Int>()
    return weighed.filter { one in
      guard taken.isDisjoint(with: one.hit.positions) else { return false }
      taken.formUnion(one.hit.positions)
      return true
    }
  }
}
