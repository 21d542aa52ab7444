import Wording

@testable import Understanding

/// Compares every word of a text with every word of every entry: slow, and plainly right.
struct ExhaustiveRanking: Sendable {
  private struct Term: Sendable {
    let words: [Int]
    let field: SearchEntry.Field
    let language: Language?
  }

  private let ids: [String]
  private let terms: [[Term]]
  private let vocabulary: [WordShape]
  private let stopWords: Set<String>

  /// Below this nothing is proposed: one word of a statement, a vague likeness, or one synonym among
  /// many other words says too little.
  static let threshold = 37

  init(_ entries: [SearchEntry], stopWords: Set<String>) {
    var numbers: [String: Int] = [:]
    var vocabulary: [WordShape] = []
    func number(_ word: String) -> Int {
      if let known = numbers[word] { return known }
      numbers[word] = vocabulary.count
      vocabulary.append(WordShape(word))
      return vocabulary.count - 1
    }
    ids = entries.map(\.path)
    terms = entries.map { entry in
      entry.terms.map {
        Term(words: $0.words.map(number), field: $0.field, language: $0.language)
      }
    }
    self.vocabulary = vocabulary
    self.stopWords = stopWords
  }

  /// At most five, each with the words that spoke for it.
  func ranked(_ text: String, in language: Language) -> [Candidate] {
    let words = TokenLine(text).words.prefix(200).map { WordShape($0) }
    let likeness = words.map { word in
      stopWords.contains(word.text)
        ? vocabulary.map { $0.text == word.text ? 100 : 0 }
        : vocabulary.map { Self.likeness(of: word, to: $0) }
    }
    let found = terms.map { hits(of: $0, words, likeness, language) }
    var spread: [Int: Int] = [:]
    for hits in found {
      for position in Set(hits.flatMap(\.positions)) { spread[position, default: 0] += 1 }
    }
    let candidates = zip(ids, found).compactMap { id, hits in
      candidate(id, hits, spread, words.map(\.text))
    }
    return Array(Candidate.ordered(candidates).prefix(5))
  }

  private struct Hit {
    let positions: Range<Int>
    let strength: Int
  }

  private func candidate(
    _ id: String, _ hits: [Hit], _ spread: [Int: Int], _ words: [String]
  ) -> Candidate? {
    let weighed = hits.map { Hit(positions: $0.positions, strength: weight($0, spread)) }
      .sorted {
        ($1.strength, $0.positions.lowerBound, $1.positions.count)
          < ($0.strength, $1.positions.lowerBound, $0.positions.count)
      }
    var taken = Set<Int>()
    let best = weighed.filter { hit in
      guard taken.isDisjoint(with: hit.positions) else { return false }
      taken.formUnion(hit.positions)
      return true
    }
    let content = words.indices.filter { isTelling(words[$0]) }
    let covered = content.count { taken.contains($0) }
    let share = 50 + 50 * covered / max(1, content.count)
    let score = best.reduce(0) { $0 + $1.strength } * share / 100
    guard score >= Self.threshold else { return nil }
    return Candidate(
      id: id, score: min(1000, score * 4),
      because: best.map { words[$0.positions].joined(separator: " ") })
  }

  private func isTelling(_ word: String) -> Bool {
    !stopWords.contains(word) && word.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// The best hit of every place of the text.
  private func hits(
    of terms: [Term], _ words: [WordShape], _ likeness: [[Int]], _ language: Language
  ) -> [Hit] {
    var best: [Range<Int>: Int] = [:]
    for term in terms where term.words.count <= words.count {
      for start in 0...(words.count - term.words.count) where likeness[start][term.words[0]] > 0 {
        let range = start..<(start + term.words.count)
        let strength = strength(term, range, words, likeness, language)
        if strength > best[range] ?? 0 { best[range] = strength }
      }
    }
    return best.map { Hit(positions: $0.key, strength: $0.value) }
  }

  /// How well a term's words meet those of the text; longer phrases say more.
  private func strength(
    _ term: Term, _ range: Range<Int>, _ words: [WordShape], _ likeness: [[Int]],
    _ language: Language
  ) -> Int {
    let found = zip(range, term.words).map { likeness[$0][$1] }
    guard let least = found.min(), least > 0,
      range.contains(where: { !stopWords.contains(words[$0].text) })
    else { return 0 }
    let isForeign = term.language.map { $0 != language } ?? false
    let length = 100 + 25 * (range.count - 1)
    return term.field.rawValue * least * length / 10_000 - (isForeign ? 8 : 0)
  }

  /// A word that speaks for many entries says little about each.
  private func weight(_ hit: Hit, _ spread: [Int: Int]) -> Int {
    let shared = hit.positions.map { spread[$0] ?? 1 }.min() ?? 1
    return hit.strength * 100 / (100 + 12 * (shared - 1))
  }

  private static func likeness(of word: WordShape, to known: WordShape) -> Int {
    word.likeness(
      to: WordShape.Other(
        letters: known.letters, trigramCount: known.trigrams.count,
        shared: word.trigrams.intersection(known.trigrams).count))
  }
}
