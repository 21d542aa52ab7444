import Wording

/// A text held against an index: which entries it may be about, and which of its words say so.
struct SearchQuery {
  /// The words of the text, folded, and as they were typed.
  private let words: [String]
  private let typed: [String]
  private let strengths: SearchStrengths
  private let index: SearchIndex
  private let parts: [SearchPart]
  private let isStop: [Bool]

  /// More words than these are no question.
  private static let longest = 200

  /// - Parameters:
  ///   - names: further names of entries of the index, such as a customer's own.
  ///   - marks: what the figures of the text are measured in, each with its words.
  ///   - fields: what counts; for the outcome types of a meeting no details.
  init(
    _ text: String, in language: Language, of index: SearchIndex, names: SearchNames? = nil,
    marks: [(mark: FigureMark, words: String)] = [], fields: Set<SearchEntry.Field>
  ) {
    self.index = index
    strengths = SearchStrengths(in: language, fields)
    let line = TokenLine(text)
    let spoken = TokenLine.spoken(line.tokens[...]).prefix(Self.longest)
    words = spoken.map(\.text) + marks.map(\.mark.rawValue)
    typed = spoken.map { line.text(scalars: $0.range) } + marks.map(\.words)
    let isStop = words.map { index.number(of: $0).map(index.isStopWord) ?? false }
    let shapes = words.map { WordShape($0) }
    parts =
      [SearchPart(index, entries: nil, shapes, isStop)]
      + (names.map { [SearchPart($0.index, entries: $0.entries, shapes, isStop)] } ?? [])
    self.isStop = isStop
  }

  /// What speaks for one entry at some place of the text.
  struct Hit: Equatable {
    let positions: Range<Int>
    let strength: Int
  }

  private func hits(among entries: Range<Int>) -> SearchHits {
    var hits = SearchHits(words: words.count, entries: entries)
    for part in parts { part.addHits(strengths, to: &hits) }
    return hits
  }

  /// Which words of the text say anything at all.
  private var isTelling: [Bool] {
    zip(words, isStop).map { word, isStop in
      !isStop && word.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }

  /// At most so many entries out of a range, the likeliest first, each with the words that spoke for
  /// it; the order of the entries decides between equals.
  ///
  /// - Parameter least: entries that score less are left out.
  func ranked(among entries: Range<Int>, most: Int, least: Int) -> [SearchMatch] {
    guard !words.isEmpty, most > 0 else { return [] }
    let hits = hits(among: entries)
    let spread = hits.spread
    let isTelling = isTelling
    let telling = isTelling.count { $0 }
    var best: [(entry: Int, score: Int, hits: [Hit])] = []
    for entry in hits.found {
      let bound = min(1000, hits.bound(entry, spread) * 4)
      if best.count == most, let last = best.last, bound <= last.score { continue }
      let kept = Self.apart(hits.weighed(entry, spread))
      let covered = kept.reduce(0) { $0 + $1.positions.count { isTelling[$0] } }
      let share = 50 + 50 * covered / max(1, telling)
      let score = kept.reduce(0) { $0 + $1.strength } * share / 100
      guard score >= least else { continue }
      let shown = min(1000, score * 4)
      let place = best.firstIndex { $0.score < shown } ?? best.count
      guard place < most else { continue }
      best.insert((entry, shown, kept), at: place)
      if best.count > most { best.removeLast() }
    }
    return best.map { entry, score, hits in
      SearchMatch(
        path: index.path(entry), score: score,
        because: hits.map { typed[$0.positions].joined(separator: " ") })
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
